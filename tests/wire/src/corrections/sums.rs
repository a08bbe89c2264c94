//! Headers that are sums of the body: two bodies that say the same, and are not the same bytes, have different ones, and each
//! request must have its own.

use crate::golden::Sent;
use aws_smithy_types::base64;
use flate2::Crc;
use sha1::{Digest as _, Sha1};
use sha2::Sha256;
use test_calls::exchange::Request;

/// The header with the hash that is signed.
pub(super) const CONTENT: &str = "x-amz-content-sha256";

/// A header's value for a body.
type Sum = fn(&[u8]) -> String;

/// The headers, and what they are of a body.
const SUMS: [(&str, Sum); 4] = [
    (CONTENT, of_content),
    ("x-amz-checksum-crc32", crc32),
    ("x-amz-checksum-sha1", |body| base64::encode(Sha1::digest(body))),
    ("x-amz-checksum-sha256", |body| base64::encode(Sha256::digest(body))),
];

/// Where botocore's request says a sum of its body, what it would say of the client's.
pub(super) fn of_own_bodies(sent: &mut Sent, actual: &Request) {
    let Ok(theirs) = sent.to_request() else { return };
    for (name, sum) in SUMS {
        if let Some(value) = sent.headers.get_mut(name).filter(|value| **value == sum(&theirs.body)) {
            *value = sum(&actual.body);
        }
    }
}

pub(super) fn of_content(body: &[u8]) -> String {
    Sha256::digest(body).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn crc32(body: &[u8]) -> String {
    let mut crc = Crc::new();
    crc.update(body);
    base64::encode(crc.sum().to_be_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What every catalogue of checksums has of these digits, and of nothing.
    #[test]
    fn sums_of_digits() {
        assert_eq!(crc32(b"123456789"), base64::encode(0xCBF4_3926_u32.to_be_bytes()));
        assert!(of_content(b"").starts_with("e3b0c44298fc1c149afbf4c8996fb924"));
        assert_eq!(SUMS[2].1(b""), "2jmj7l5rSw0yVb/vlWAYkK/YBwk=");
    }
}
