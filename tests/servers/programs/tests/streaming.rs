//! A gigabyte goes out and another comes in, both summed up on the way, and the whole process, with the server in it, never
//! holds more than 64 MiB.

use botosmith_s3::primitives::ByteStream;
use botosmith_s3::{config, Client};
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

const GIGABYTE: u64 = 1024 * 1024 * 1024;

/// The CRC32 of a gigabyte of zeroes:
/// `python3 -c 'import base64, zlib; print(base64.b64encode(zlib.crc32(bytes(1 << 30)).to_bytes(4, "big")))'`
const SUM: &str = "W2TCsA==";

/// Zeroes, made when they are wanted.
struct Zeroes {
    left: u64,
}

static PIECE: [u8; 64 * 1024] = [0; 64 * 1024];

impl Body for Zeroes {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let length = self.left.min(PIECE.len() as u64);
        self.left -= length;
        let piece = Bytes::from_static(&PIECE[..length as usize]);
        Poll::Ready((length > 0).then(|| Ok(Frame::data(piece))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

/// The request's line and headers, in small letters.
async fn head(stream: &mut BufReader<TcpStream>) -> Vec<String> {
    let mut lines = stream.lines();
    let mut head = Vec::new();
    while let Some(line) = lines.next_line().await.unwrap().filter(|line| !line.is_empty()) {
        head.push(line.to_lowercase());
    }
    head
}

fn header<'a>(head: &'a [String], name: &str) -> Option<&'a str> {
    head.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

/// Reads a body to its end, and gives its last bytes.
async fn discard(stream: &mut BufReader<TcpStream>, mut left: u64) -> Vec<u8> {
    let mut last = Vec::new();
    let mut piece = vec![0; 64 * 1024];
    while left > 0 {
        let read = stream.read(&mut piece).await.unwrap();
        assert!(read > 0, "{left} bytes are missing");
        last.extend_from_slice(&piece[..read]);
        last.drain(..last.len().saturating_sub(200));
        left -= read as u64;
    }
    last
}

/// Answers one PUT and one GET.
async fn serve(listener: TcpListener) -> Vec<u8> {
    let mut last = Vec::new();
    for _ in 0..2 {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = BufReader::new(stream);
        let head = head(&mut stream).await;
        if head[0].starts_with("put") {
            assert_eq!(header(&head, "x-amz-decoded-content-length"), Some(GIGABYTE.to_string().as_str()));
            last = discard(&mut stream, header(&head, "content-length").unwrap().parse().unwrap()).await;
            stream
                .write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n")
                .await
                .unwrap();
        } else {
            let head = format!(
                "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {GIGABYTE}\r\nx-amz-checksum-crc32: {SUM}\r\n\r\n"
            );
            stream.write_all(head.as_bytes()).await.unwrap();
            for _ in 0..GIGABYTE / PIECE.len() as u64 {
                stream.write_all(&PIECE).await.unwrap();
            }
        }
        stream.shutdown().await.unwrap();
    }
    last
}

/// The most memory that this process had, in MiB.
#[cfg(target_os = "linux")]
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
}

/// Only Linux tells it without more.
#[cfg(not(target_os = "linux"))]
fn most_memory() -> u64 {
    0
}

#[tokio::test]
async fn a_gigabyte_goes_through_little_memory() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(serve(listener));
    let config = config::Builder::from(&server_programs::config_for(url)).force_path_style(true);
    let client = Client::from_conf(config.build());

    let body = ByteStream::from_body_1_x(Zeroes { left: GIGABYTE });
    client.put_object().bucket("b").key("k").body(body).send().await.unwrap();
    let mut body = client.get_object().bucket("b").key("k").send().await.unwrap().body;
    let mut read = 0;
    while let Some(piece) = body.try_next().await.unwrap() {
        read += piece.len() as u64;
    }
    assert_eq!(read, GIGABYTE);
    let last = String::from_utf8_lossy(&server.await.unwrap()).into_owned();
    // Without TLS the chunks are signed, and so is what comes behind them.
    assert!(
        last.contains(&format!("\r\nx-amz-checksum-crc32:{SUM}\r\nx-amz-trailer-signature:")),
        "{last:?}"
    );
    let most = most_memory();
    println!("the most memory was {most} MiB");
    assert!(most <= 64, "{most} MiB");
}
