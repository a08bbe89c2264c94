//! A server on loopback that gives a script's answers, one after the other, and keeps what it was asked.

use crate::golden::Asked;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

/// An answer: status and body.
pub type Answer = (u16, String);

/// The server. It lives as long as the test.
#[derive(Debug)]
pub struct Server {
    url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// Starts it.
    ///
    /// # Errors
    /// Where there is no free port.
    pub fn start(answers: Vec<Answer>) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let url = format!("http://{}", listener.local_addr()?);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&asked);
        std::thread::spawn(move || {
            let mut answers = answers.into_iter();
            for stream in listener.incoming().flatten() {
                // One that breaks off shows as a request that is missing.
                _ = serve(stream, &mut answers, &kept);
            }
        });
        Ok(Self { url, asked })
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What it was asked.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn serve(
    stream: TcpStream,
    answers: &mut impl Iterator<Item = Answer>,
    asked: &Mutex<Vec<Asked>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let (mut target, mut length) = (None, 0);
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 && !line.trim().is_empty() {
        if let Some((name, value)) = line.split_once(':') {
            match name.to_lowercase().as_str() {
                "x-amz-target" => target = Some(value.trim().to_owned()),
                "content-length" => length = value.trim().parse().unwrap_or(0),
                _ => {}
            }
        }
        line.clear();
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let body = String::from_utf8_lossy(&body).into_owned();
    let kind = if target.is_some() { "application/x-amz-json-1.0" } else { "text/xml" };
    let request = match target {
        Some(target) => Asked::Json(target, serde_json::from_str(&body).unwrap_or(body.into())),
        None => Asked::form(&body),
    };
    asked.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    // No client repeats a request for this status: an unexpected one shows as an error of its own.
    let (status, answer) = answers.next().unwrap_or_else(|| (418, "the script is at its end".to_owned()));
    let mut stream = reader.into_inner();
    write!(
        stream,
        "HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{answer}",
        answer.len()
    )
}
