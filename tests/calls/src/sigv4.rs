//! Checks signatures of version 4, written from AWS's description and not from the signer's code.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

use crate::exchange::Request;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// How the path of a request goes into its signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// Without empty segments and dots, and escaped once more: all services but one.
    Normalized,
    /// As it is: that one.
    AsIs,
}

/// Checks that a request is signed with the secret key for a region and service, and says for which key id.
///
/// # Errors
/// What is wrong.
pub fn verify(request: &Request, secret: &str, region: &str, service: &str) -> Result<String, String> {
    let given = request.header("authorization");
    let (key_id, scope) = field(given, "Credential")?.split_once('/').ok_or("the credential has no scope")?;
    let date = request.header("x-amz-date").get(..8).ok_or("the time is too short")?;
    let expected = format!("{date}/{region}/{service}/aws4_request");
    if scope != expected {
        return Err(format!("the scope is {scope}, not {expected}"));
    }
    let signed: Vec<_> = field(given, "SignedHeaders")?.split(';').collect();
    for name in ["host", "x-amz-date", "x-amz-target"] {
        if !signed.contains(&name) {
            return Err(format!("the header {name} is not signed"));
        }
    }
    match authorization(request, secret, Path::Normalized)? == given {
        true => Ok(key_id.to_owned()),
        false => Err("the signature is wrong".to_owned()),
    }
}

/// The `Authorization` that a request must carry, for the credential and the signed headers that it says itself.
///
/// # Errors
/// What of it cannot be understood.
pub fn authorization(request: &Request, secret: &str, path: Path) -> Result<String, String> {
    let given = request.header("authorization");
    let (credential, signed) = (field(given, "Credential")?, field(given, "SignedHeaders")?);
    let (time, scope) = (request.header("x-amz-date"), credential.split_once('/').unwrap_or_default().1);
    let canonical = canonical(request, &signed.split(';').collect::<Vec<_>>(), path);
    let text = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
    let key =
        scope.split('/').try_fold(format!("AWS4{secret}").into_bytes(), |key, part| hmac(&key, part))?;
    let signature = hex(&hmac(&key, &text)?);
    Ok(format!("AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={signed}, Signature={signature}"))
}

/// A field of an `Authorization`.
///
/// # Errors
/// Where there is none of this name.
pub fn field<'a>(authorization: &'a str, name: &str) -> Result<&'a str, String> {
    let fields = authorization.strip_prefix("AWS4-HMAC-SHA256 ").ok_or("another algorithm")?;
    let fields: BTreeMap<_, _> = fields.split(", ").filter_map(|field| field.split_once('=')).collect();
    fields.get(name).copied().ok_or(format!("there is no {name}"))
}

fn canonical(request: &Request, signed: &[&str], path: Path) -> String {
    let (given, query) = request.path.split_once('?').unwrap_or((&request.path, ""));
    let path = match path {
        Path::Normalized => escaped(&normalized(given)),
        Path::AsIs => given.to_owned(),
    };
    let mut pairs: Vec<_> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    pairs.sort_unstable_by_key(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let pairs: Vec<_> = pairs
        .iter()
        .map(|pair| if pair.contains('=') { (*pair).to_owned() } else { format!("{pair}=") })
        .collect();
    let headers: String = signed.iter().map(|name| format!("{name}:{}\n", value(request, name))).collect();
    let body = match request.headers.iter().find(|(name, _)| name == "x-amz-content-sha256") {
        Some((_, hash)) => hash.clone(),
        None => hex(&Sha256::digest(&request.body)),
    };
    let (query, signed) = (pairs.join("&"), signed.join(";"));
    format!("{}\n{path}\n{query}\n{headers}\n{signed}\n{body}", request.method)
}

/// All values of a header, each with single spaces. A request that never reached a socket has no `host`.
fn value(request: &Request, name: &str) -> String {
    let trimmed = |value: &str| value.split_whitespace().collect::<Vec<_>>().join(" ");
    let found: Vec<_> =
        request.headers.iter().filter(|(key, _)| key == name).map(|(_, value)| trimmed(value)).collect();
    match found.is_empty() && name == "host" {
        true => request.origin.split_once("://").unwrap_or_default().1.to_owned(),
        false => found.join(","),
    }
}

fn normalized(path: &str) -> String {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    let last = if path.ends_with('/') && !segments.is_empty() { "/" } else { "" };
    format!("/{}{last}", segments.join("/"))
}

fn escaped(path: &str) -> String {
    path.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            other => out += &format!("%{other:02X}"),
        }
        out
    })
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

    /// AWS's published example of a whole request, from its description of how to sign one.
    #[test]
    fn authorization_of_the_published_example() {
        let signature = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
        let signed = "SignedHeaders=content-type;host;x-amz-date";
        let credential = "Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request";
        let authorization = format!("AWS4-HMAC-SHA256 {credential}, {signed}, Signature={signature}");
        let headers = [
            ("host", "iam.amazonaws.com"),
            ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
            ("x-amz-date", "20150830T123600Z"),
            ("authorization", &authorization),
        ];
        let request = Request {
            method: "GET".to_owned(),
            origin: String::new(),
            path: "/?Version=2010-05-08&Action=ListUsers".to_owned(),
            headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
            body: Vec::new(),
        };
        let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        assert_eq!(super::authorization(&request, secret, Path::Normalized), Ok(authorization));
    }

    #[test]
    fn paths_in_signatures() {
        assert_eq!(normalized("//a/./b/../c//"), "/a/c/");
        assert_eq!(normalized(""), "/");
        assert_eq!(escaped("/a%20b/~"), "/a%2520b/~");
    }
}
