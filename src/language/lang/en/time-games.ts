/** Words of a sentence about a game, whose quarters, halves and clock times are the game's own. */
export const gameWords: ReadonlySet<string> = new Set(
  `touchdown touchdowns yards yard quarterback halftime half-time rebound rebounds puck kick kicks goal goals kickoff
  referee scored scoring scoreboard lead layup dunk inning innings tackle tackles fumble fumbled interception
  interceptions coach midfield striker goalkeeper offside penalty teammate teammates play-off playoffs`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
