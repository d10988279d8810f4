/** Family names that are followed by a given name of two syllables, "Kim Dae-jung", in Korea and Taiwan. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han shin sin seo suh kwon hwang ahn an
  song hong ri rhee nam yang ko koh goh ro roh noh ban ha bae baek paek oh heo hur son sohn moon mun jin chin pyo yeo cha joo ju
  na min ryu yoo ryoo sim shim won woo tsai chen wang hsieh lin hou lai wu chiang hsu su yeh liu huang cheng tsao ma`.split(
    /\s+/,
  ),
)
