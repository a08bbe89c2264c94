//! The server: a process of its own on a free port of loopback, which ends with what holds it.

use super::python::Python;
use super::FOLDER;
use crate::shared::cargo::tail;
use crate::shared::context::{Context, Failure};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// A server that runs.
#[derive(Debug)]
pub struct Server {
    /// Where it is.
    pub url: String,
    process: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended by itself cannot be ended, which is no matter.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// How long a server may take to start: importing it takes seconds on a machine that does something else.
const PATIENCE: Duration = Duration::from_secs(120);

/// The command that starts moto. Port 0 is whichever is free.
pub fn moto(python: &Python) -> Command {
    let mut command = Command::new(&python.program);
    command.args(["-m", "moto.server", "-H", "127.0.0.1", "-p", "0"]);
    command
}

/// Starts a server, and waits until it says where it is. All that it says is in `target/e2e/server.log`.
///
/// # Errors
/// It ends, or two minutes pass, before it says so.
pub fn start(mut command: Command, context: &Context<'_>) -> Result<Server, Failure> {
    let failed = |e: std::io::Error| Failure::Failed(format!("the server: {e}"));
    let folder = context.root.join(FOLDER);
    fs::create_dir_all(&folder).map_err(failed)?;
    let path = folder.join("server.log");
    let mut log = File::create(&path).map_err(failed)?;
    let mut process =
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().map_err(failed)?;
    let said = process.stderr.take();
    let mut server = Server { url: String::new(), process };
    let (tell, told) = mpsc::channel();
    // It reads to the end, or the server would wait for somebody to read.
    thread::spawn(move || {
        for line in said.map(BufReader::new).into_iter().flat_map(BufRead::lines).map_while(Result::ok) {
            if let Some((_, url)) = line.split_once("Running on ") {
                // Nobody listens any more after two minutes.
                let _ = tell.send(url.trim().to_owned());
            }
            // A log that cannot be written is none.
            let _ = writeln!(log, "{line}");
        }
    });
    match told.recv_timeout(PATIENCE) {
        Ok(url) => {
            server.url = url;
            Ok(server)
        }
        Err(_) => {
            drop(server);
            let said = fs::read_to_string(&path).unwrap_or_default();
            Err(Failure::Failed(format!("the server did not start:\n{}", tail(&said))))
        }
    }
}
