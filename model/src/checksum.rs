//! SHA-256 sums as the project writes them: in hexadecimal digits. Opens no file.

use sha2::{Digest, Sha256};
use std::io::{self, Read};

/// The sum of bytes.
///
/// ```
/// let digits = botosmith_model::sha256(b"");
/// assert!(digits.starts_with("e3b0c44298fc1c14") && digits.len() == 64);
/// ```
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// The sum of what can be read, which need not fit into memory.
///
/// # Errors
/// It cannot be read.
pub fn sha256_of(mut from: impl Read) -> io::Result<String> {
    let (mut sum, mut part) = (Sha256::new(), vec![0; 1 << 20]);
    loop {
        match from.read(&mut part)? {
            0 => return Ok(hexadecimal(&sum.finalize())),
            read => sum.update(&part[..read]),
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
