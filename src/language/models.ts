/**
 * Trained parameters by name ("en/tagger.bin"), as bytes. The language room is pure: whoever calls it reads the files
 * (`readModelFiles` of `read/`) and hands them in.
 */
export type ModelFiles = ReadonlyMap<string, Uint8Array>
