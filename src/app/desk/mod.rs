//! The volunteers' desk: the screen on which a text is proofread.

mod done;
mod seat;

pub use seat::Seat;
