//! Messages of an editor in, diagnostics, fixes and facts out: a language server.
//!
//! All of the workspace is analysed anew after each change, with the texts that the editor holds instead of those on the
//! disk; that takes about as long as parsing it. Requests wait for the analysis of what was typed before them, so that an
//! answer never speaks of another text. A change while an analysis runs makes that one worthless, and the next begins.

mod answer;

mod path;

mod session;

mod work;

use std::io::{self, BufReader, Write};
use std::path::Path;
use std::sync::mpsc::channel;

use lsp_server::Message;

use crate::exit::Exit;
use crate::lsp::session::{Event, Session};
use crate::options::Options;

/// Serves an editor over standard input and `out` until it says goodbye or is gone.
///
/// # Errors
/// Where `out` cannot be written to.
pub(crate) fn serve(options: &Options, folder: &Path, out: &mut dyn Write) -> anyhow::Result<Exit> {
    let (sender, events) = channel();
    let input = sender.clone();
    std::thread::spawn(move || {
        let mut reader = BufReader::new(io::stdin());
        // What is no message ends the session, as the end of the stream does: nobody knows where the next one begins.
        while let Ok(Some(message)) = Message::read(&mut reader) {
            if input.send(Event::Message(message)).is_err() {
                return;
            }
        }
        drop(input.send(Event::Closed));
    });
    let mut session = Session::new(options, folder, sender, out)?;
    loop {
        let event = match session.patience() {
            Some(patience) => match events.recv_timeout(patience) {
                Ok(event) => event,
                Err(_) => Event::Quiet,
            },
            None => events.recv()?,
        };
        if let Some(exit) = session.take(event)? {
            return Ok(exit);
        }
    }
}
