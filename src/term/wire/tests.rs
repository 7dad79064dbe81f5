//! Stories of frames, byte by byte.
