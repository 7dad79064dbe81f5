//! What the desk makes of the outcome of its errands.

use super::super::App;
use super::super::errand::Done;
use super::Seat;

impl App {
    /// Says who sits at the desk.
    pub fn set_seat(&mut self, seat: Seat) {
        self.env.seat = seat;
    }

    /// Takes what came of an errand. The screen is to be drawn after it.
    pub fn errand_done(&mut self, done: Done) {
        let failure = match done {
            Done::Said { failure, .. } | Done::Accepted { failure, .. } => failure,
            Done::Seated { handle, failure } => {
                self.env.seat = Seat::Taken(handle);
                failure
            }
            Done::Mended(outcome) | Done::Edited(outcome) => outcome.err(),
            Done::Fetched(fetched) => fetched.file.err(),
            Done::Suggested { .. } => None,
        };
        if let Some(failure) = failure {
            let _ = self.tell(&failure);
        }
    }
}
