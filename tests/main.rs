//! The one integration binary: it links once, and its modules share the support code.

mod archive;
mod bidi;
mod cli;
mod docs;
mod floors;
mod folding;
mod gate;
mod kiosk;
mod linear;
mod locales;
mod planted;
mod proof;
mod pty;
mod review;
mod safety;
mod screens;
mod state;
mod support;
mod wire;
