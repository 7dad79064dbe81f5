//! The one integration binary: it links once, and its modules share the support code.

mod screens;
mod state;
mod support;
