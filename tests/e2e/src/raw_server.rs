//! A server on loopback that misbehaves: it drops connections and breaks off responses. Each connection is one
//! act, and after the last act connections are refused.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What happens to a connection.
#[derive(Clone, Debug)]
pub enum Act {
    /// It is closed as soon as it is there.
    Drop,
    /// It is closed after the request was read.
    ReadThenDrop,
    /// The request is read, these bytes are sent, and the connection is closed.
    ReadThenSend(Vec<u8>),
    /// The request is read, and nothing more happens.
    ReadThenHang,
}

impl Act {
    /// A whole response.
    pub fn respond(body: &str) -> Self {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
        Self::ReadThenSend((head + body).into_bytes())
    }
}

/// The server.
#[derive(Debug)]
pub struct RawServer {
    url: String,
    connections: Arc<AtomicUsize>,
}

impl RawServer {
    /// Starts the server.
    ///
    /// # Panics
    /// Where there is no free port.
    pub async fn start(acts: impl IntoIterator<Item = Act>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let connections = Arc::new(AtomicUsize::new(0));
        let acts: Vec<_> = acts.into_iter().collect();
        tokio::spawn(play(listener, acts, Arc::clone(&connections)));
        Self { url, connections }
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How many connections there have been.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

async fn play(listener: TcpListener, acts: Vec<Act>, connections: Arc<AtomicUsize>) {
    let mut hanging = Vec::new();
    for act in acts {
        let Ok((mut stream, _)) = listener.accept().await else { return };
        connections.fetch_add(1, Ordering::SeqCst);
        if matches!(act, Act::Drop) || read_request(&mut stream).await.is_err() {
            continue;
        }
        match act {
            Act::Drop | Act::ReadThenDrop => {}
            Act::ReadThenHang => hanging.push(stream),
            // An error means that the client has gone, which the test sees better than this server.
            Act::ReadThenSend(bytes) => drop((stream.write_all(&bytes).await, stream.shutdown().await)),
        }
    }
    drop(listener);
    if !hanging.is_empty() {
        std::future::pending::<()>().await;
    }
}

/// Reads a request's head, and nothing after it; gives it in small letters.
///
/// # Errors
/// The connection ends before.
pub async fn read_head(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    Ok(String::from_utf8_lossy(&head).to_ascii_lowercase())
}

/// Reads a request: its head, and as much of a body as the head says.
async fn read_request(stream: &mut TcpStream) -> std::io::Result<()> {
    let head = read_head(stream).await?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    let length = length.and_then(|length| length.trim().parse().ok()).unwrap_or(0);
    stream.read_exact(&mut vec![0; length]).await.map(|_| ())
}
