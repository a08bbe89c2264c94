//! A registry on loopback: a sparse index and packages, from a folder on disk, to which publishing writes
//! (<https://doc.rust-lang.org/cargo/reference/registries.html>). And a mirror of crates.io in a folder, as far as
//! cargo has fetched it on this machine: cargo asks the index of crates.io whenever it packs something.

use crate::common::put;
use serde_json::{json, Value};
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// The token that it takes.
pub const TOKEN: &str = "secret";

/// The largest package that it takes.
const LARGEST: usize = 16 << 20;

/// Where things are.
#[derive(Clone)]
struct Place {
    /// What was published.
    folder: PathBuf,
    port: u16,
}

/// A registry that is there as long as the value.
pub struct Registry {
    place: Place,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Registry {
    /// Serves a folder.
    pub fn serve(folder: &Path) -> Self {
        fs::create_dir_all(folder).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let stop = Arc::new(AtomicBool::new(false));
        let place = Place { folder: folder.to_owned(), port };
        let (is_over, of_thread) = (stop.clone(), place.clone());
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if is_over.load(Ordering::Relaxed) {
                    break;
                }
                // A client that breaks off or says nonsense is no reason to stop.
                let _ = stream.and_then(|stream| answer(stream, &of_thread));
            }
        });
        Self { place, stop, thread: Some(thread) }
    }

    /// Its index, as cargo's configuration names it.
    pub fn index(&self) -> String {
        format!("sparse+http://127.0.0.1:{}/index/", self.place.port)
    }

    /// The index's lines about a package, the oldest first.
    pub fn lines(&self, package: &str) -> Vec<Value> {
        let text = fs::read_to_string(self.place.folder.join("index").join(package)).unwrap_or_default();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

impl Drop for Registry {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(("127.0.0.1", self.place.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Answers one request.
fn answer(stream: TcpStream, place: &Place) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        (&mut reader).take(8192).read_line(&mut line)?;
        match line.trim_end() {
            "" => break,
            line if head.len() < 100 => head.push(line.to_owned()),
            _ => return Err(io::Error::other("too many headers")),
        }
    }
    let header = |name: &str| {
        let mut pairs = head.iter().skip(1).filter_map(|line| line.split_once(": "));
        pairs.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
    };
    let length: usize = header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut stream = stream;
    if header("expect").is_some() {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    let mut body = vec![0; length.min(LARGEST)];
    reader.read_exact(&mut body)?;
    let request = head.first().cloned().unwrap_or_default();
    let is_allowed = header("authorization").as_deref() == Some(TOKEN);
    let (status, content) = match respond(&request, &body, is_allowed, place) {
        Ok(content) => ("200 OK", content),
        Err(status) => (status, Vec::new()),
    };
    let length = content.len();
    write!(stream, "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n")?;
    stream.write_all(&content)
}

fn respond(request: &str, body: &[u8], is_allowed: bool, place: &Place) -> Result<Vec<u8>, &'static str> {
    let Place { folder, port, .. } = place;
    let mut words = request.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let read = |path: PathBuf| fs::read(path).map_err(|_| "404 Not Found");
    let is_plain = |part: &&str| !part.is_empty() && !part.starts_with('.');
    match (method, parts.as_slice()) {
        ("GET", ["index", "config.json"]) => {
            let base = format!("http://127.0.0.1:{port}");
            Ok(json!({"dl": format!("{base}/dl"), "api": base}).to_string().into_bytes())
        }
        ("GET", ["index", .., name]) if is_plain(name) => read(folder.join("index").join(name)),
        ("GET", ["dl", name, version, "download"]) if is_plain(name) && is_plain(version) => {
            read(folder.join(format!("{name}-{version}.crate")))
        }
        ("PUT", ["api", "v1", "crates", "new"]) if is_allowed => {
            publish(body, folder).ok_or("400 Bad Request")
        }
        ("PUT", _) => Err("403 Forbidden"),
        _ => Err("404 Not Found"),
    }
}

/// Makes a mirror of crates.io of what cargo has fetched of it into its home: an index and packages in one folder
/// (<https://doc.rust-lang.org/cargo/reference/source-replacement.html#local-registry-sources>). Only what is locked.
pub fn mirror(folder: &Path, home: &Path, lock: &str) {
    let lock: toml::Table = lock.parse().unwrap();
    for package in
        lock["package"].as_array().unwrap().iter().filter(|package| package.get("source").is_some())
    {
        let (name, version) = (package["name"].as_str().unwrap(), package["version"].as_str().unwrap());
        let path = match name.len() {
            1 | 2 => format!("{}/{name}", name.len()),
            3 => format!("3/{}/{name}", &name[..1]),
            _ => format!("{}/{}/{name}", &name[..2], &name[2..4]),
        };
        let kept = fetched(home, &format!("registry/index/*/.cache/{path}"));
        let kept = kept.unwrap_or_else(|| panic!("cargo has fetched nothing about {name}"));
        put(folder.join("index").join(path), &lines(&fs::read(kept).unwrap()));
        // Other platforms' packages need not have been fetched.
        let file = format!("{name}-{version}.crate");
        if let Some(package) = fetched(home, &format!("registry/cache/*/{file}")) {
            let _ = std::os::unix::fs::symlink(package, folder.join(file));
        }
    }
}

/// A file that cargo has fetched; the star stands for one folder, which each registry has one of.
fn fetched(home: &Path, path: &str) -> Option<PathBuf> {
    let (above, below) = path.split_once("/*/")?;
    let folders = fs::read_dir(home.join(above)).ok()?.flatten();
    folders.map(|folder| folder.path().join(below)).find(|path| path.is_file())
}

/// The lines of an index, of what cargo keeps of it: between zeros, beside other things, each line as it came.
fn lines(kept: &[u8]) -> String {
    let lines = kept.split(|byte| *byte == 0).filter(|part| part.starts_with(b"{"));
    lines.map(|line| String::from_utf8_lossy(line).into_owned() + "\n").collect()
}

/// Takes a package: its description and its file, each with its length before it.
fn publish(body: &[u8], folder: &Path) -> Option<Vec<u8>> {
    let part = |body: &mut &[u8]| -> Option<Vec<u8>> {
        let (length, rest) = body.split_first_chunk::<4>()?;
        let (part, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        *body = rest;
        Some(part.to_vec())
    };
    let mut rest = body;
    let described: Value = serde_json::from_slice(&part(&mut rest)?).ok()?;
    let file = part(&mut rest)?;
    let (name, version) = (described["name"].as_str()?, described["vers"].as_str()?);
    let path = folder.join(format!("{name}-{version}.crate"));
    if path.exists() {
        return None;
    }
    let sum = botosmith_model::sha256(&file);
    let dependencies = described["deps"].as_array()?.iter().map(|dependency| {
        let mut dependency = dependency.clone();
        dependency["req"] = dependency["version_req"].clone();
        dependency
    });
    let line = json!({
        "name": name, "vers": version, "deps": dependencies.collect::<Vec<_>>(), "cksum": sum, "yanked": false,
        "features": {}, "features2": described["features"], "v": 2, "links": described["links"],
    });
    let index = folder.join("index").join(name);
    let lines = fs::read_to_string(&index).unwrap_or_default() + &line.to_string() + "\n";
    fs::create_dir_all(index.parent()?).ok()?;
    fs::write(path, file).ok()?;
    fs::write(index, lines).ok()?;
    Some(
        json!({"warnings": {"invalid_categories": [], "invalid_badges": [], "other": []}})
            .to_string()
            .into_bytes(),
    )
}
