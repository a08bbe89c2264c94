//! Checks signatures of version 4, written from AWS's description and not from the signer's code.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

use crate::exchange::Request;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Checks that a request is signed with the secret key for a region and service, and says for which key id.
///
/// # Errors
/// What is wrong.
pub fn verify(request: &Request, secret: &str, region: &str, service: &str) -> Result<String, String> {
    let fields =
        request.header("authorization").strip_prefix("AWS4-HMAC-SHA256 ").ok_or("another algorithm")?;
    let fields: BTreeMap<_, _> = fields.split(", ").filter_map(|field| field.split_once('=')).collect();
    let field = |name| fields.get(name).copied().ok_or(format!("there is no {name}"));

    let (key_id, scope) = field("Credential")?.split_once('/').ok_or("the credential has no scope")?;
    let time = request.header("x-amz-date");
    let date = time.get(..8).ok_or("the time is too short")?;
    let expected = format!("{date}/{region}/{service}/aws4_request");
    if scope != expected {
        return Err(format!("the scope is {scope}, not {expected}"));
    }
    let signed: Vec<_> = field("SignedHeaders")?.split(';').collect();
    for name in ["host", "x-amz-date", "x-amz-target"] {
        if !signed.contains(&name) {
            return Err(format!("the header {name} is not signed"));
        }
    }
    let text =
        format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{}", hex(&Sha256::digest(canonical(request, &signed))));
    let key = [date, region, service, "aws4_request"]
        .iter()
        .try_fold(format!("AWS4{secret}").into_bytes(), |key, part| hmac(&key, part))?;
    match hex(&hmac(&key, &text)?) == field("Signature")? {
        true => Ok(key_id.to_owned()),
        false => Err("the signature is wrong".to_owned()),
    }
}

/// The canonical request. Paths with anything to escape do not occur here.
fn canonical(request: &Request, signed: &[&str]) -> String {
    let (path, query) = request.path.split_once('?').unwrap_or((&request.path, ""));
    let headers: String = signed
        .iter()
        .map(|name| {
            let words: Vec<_> = request.header(name).split_whitespace().collect();
            format!("{name}:{}\n", words.join(" "))
        })
        .collect();
    let body = hex(&Sha256::digest(&request.body));
    format!("{}\n{path}\n{query}\n{headers}\n{}\n{body}", request.method, signed.join(";"))
}

fn hmac(key: &[u8], text: &str) -> Result<Vec<u8>, String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|err| err.to_string())?;
    mac.update(text.as_bytes());
    Ok(mac.finalize().into_bytes().to_vec())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// AWS's published example of the derivation of a key, from its general reference.
    #[test]
    fn key_of_the_published_example() {
        let secret = "AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        let key = ["20120215", "us-east-1", "iam", "aws4_request"]
            .iter()
            .try_fold(secret.as_bytes().to_vec(), |key, part| hmac(&key, part));
        let expected = "f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d";
        assert_eq!(key.map(|key| hex(&key)).as_deref(), Ok(expected));
    }
}
