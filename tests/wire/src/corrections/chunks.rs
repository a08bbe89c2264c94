//! A body that is sent in chunks (`aws-chunked`), with headers behind it.

/// What was in it.
pub(super) struct Chunked {
    pub bytes: Vec<u8>,
    /// The headers behind it.
    pub trailers: Vec<(String, String)>,
}

/// Reads one; nothing where it is none.
pub(super) fn read(body: &[u8]) -> Option<Chunked> {
    let (mut rest, mut bytes) = (body, Vec::new());
    loop {
        let (length, behind) = line(rest)?;
        let length = usize::from_str_radix(length, 16).ok()?;
        if length == 0 {
            rest = behind;
            break;
        }
        bytes.extend_from_slice(behind.get(..length)?);
        rest = behind.get(length..)?.strip_prefix(b"\r\n")?;
    }
    let mut trailers = Vec::new();
    loop {
        let (text, behind) = line(rest)?;
        let Some((name, value)) = text.split_once(':') else {
            return (text.is_empty() && behind.is_empty()).then_some(Chunked { bytes, trailers });
        };
        trailers.push((name.to_owned(), value.to_owned()));
        rest = behind;
    }
}

fn line(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let end = bytes.windows(2).position(|pair| pair == b"\r\n")?;
    Some((std::str::from_utf8(&bytes[..end]).ok()?, &bytes[end + 2..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_headers() {
        let read = |text: &str| read(text.as_bytes()).map(|its| (its.bytes, its.trailers));
        let one = vec![("a".to_owned(), "b==".to_owned())];
        assert_eq!(
            read("a\r\n0123456789\r\n2\r\nab\r\n0\r\na:b==\r\n\r\n"),
            Some((b"0123456789ab".to_vec(), one))
        );
        assert_eq!(read("0\r\n\r\n"), Some((Vec::new(), Vec::new())));
        for broken in ["", "5\r\nabc", "x\r\n", "0\r\na:b\r\n", "0\r\n\r\nmore"] {
            assert_eq!(read(broken), None, "{broken}");
        }
    }
}
