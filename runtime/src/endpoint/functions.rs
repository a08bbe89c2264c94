//! The functions of the rules engine, one by one, on plain values. They know no rules and no scope.
//!
//! Sources: <https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html> and
//! <https://smithy.io/2.0/aws/rules-engine/library-functions.html>. Where these leave something
//! open, botocore's behaviour counts.

use super::value::{part, parts, Arn, Url};
use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};

/// The part from `start` to before `stop`, counted from the end where `reverse`. `None` for a text
/// that is too short or not ASCII.
pub(super) fn substring<'a>(
    text: &Cow<'a, str>,
    start: i64,
    stop: i64,
    reverse: bool,
) -> Option<Cow<'a, str>> {
    let (start, stop) = (usize::try_from(start).ok()?, usize::try_from(stop).ok()?);
    if start >= stop || text.len() < stop || !text.is_ascii() {
        return None;
    }
    let range = if reverse { text.len() - stop..text.len() - start } else { start..stop };
    part(text, |text| text.get(range.clone()))
}

/// Cuts at a delimiter into at most `limit` parts; 0 is no limit, and an empty delimiter cuts nothing.
pub(super) fn split<'a>(text: &Cow<'a, str>, delimiter: &str, limit: i64) -> Option<Vec<Cow<'a, str>>> {
    let limit = usize::try_from(limit).ok()?;
    if delimiter.is_empty() {
        return Some(vec![text.clone()]);
    }
    Some(match limit {
        0 => parts(text, |text| text.split(delimiter).collect()),
        limit => parts(text, |text| text.splitn(limit, delimiter).collect()),
    })
}

/// Percent encoding of everything that RFC 3986 does not call unreserved.
pub(super) fn uri_encode<'a>(text: Cow<'a, str>) -> Cow<'a, str> {
    let unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-_.~".contains(&b);
    if text.bytes().all(unreserved) {
        return text;
    }
    let mut encoded = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        if unreserved(byte) {
            encoded.push(char::from(byte));
        } else {
            let digit = |n: u8| char::from(b"0123456789ABCDEF"[usize::from(n & 15)]);
            encoded.extend(['%', digit(byte >> 4), digit(byte)]);
        }
    }
    Cow::Owned(encoded)
}

/// The parts of an HTTP or HTTPS URL; `None` for anything else and for one with a query, user
/// information or a port that is no number.
pub(super) fn parse_url<'a>(text: &Cow<'a, str>) -> Option<Url<'a>> {
    let (scheme, _) = text.split_once("://")?;
    let scheme = ["https", "http"].into_iter().find(|s| s.eq_ignore_ascii_case(scheme))?;
    let after_scheme = scheme.len() + "://".len();
    let whole = part(text, |text| text.get(after_scheme..))?;
    if whole.contains(['?', '@']) || whole.contains(char::is_whitespace) {
        return None;
    }
    let whole = part(&whole, |text| text.split('#').next())?;
    let path_at = whole.find('/').unwrap_or(whole.len());
    let authority = part(&whole, |text| text.get(..path_at))?;
    let path = part(&whole, |text| text.get(path_at..))?;
    let is_ip = is_ip_host(&authority)?;
    Some(Url { scheme, authority, path, is_ip })
}

/// Whether the host of an authority is an IP address; `None` where it is no authority.
fn is_ip_host(authority: &str) -> Option<bool> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(bracketed) => {
            let (host, rest) = bracketed.split_once(']')?;
            let address = host.split('%').next()?;
            address.parse::<Ipv6Addr>().ok()?;
            (host, rest)
        }
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let digits = port.strip_prefix(':').unwrap_or(port);
    let port_is_number = digits.is_empty() || digits.bytes().all(|b| b.is_ascii_digit());
    if host.is_empty() || !port_is_number || (!port.is_empty() && !port.starts_with(':')) {
        return None;
    }
    Some(authority.starts_with('[') || host.parse::<Ipv4Addr>().is_ok())
}

/// The parts of an ARN; `None` without a partition, a service and a resource.
pub(super) fn parse_arn<'a>(text: &Cow<'a, str>) -> Option<Arn<'a>> {
    let mut parts = parts(text, |text| text.splitn(6, ':').collect()).into_iter();
    let mut next = || parts.next();
    let (arn, partition, service, region, account_id, resource) =
        (next()?, next()?, next()?, next()?, next()?, next()?);
    let complete = arn == "arn" && !partition.is_empty() && !service.is_empty() && !resource.is_empty();
    complete.then_some(Arn { partition, service, region, account_id, resource })
}

/// Whether the rules accept a text as a label of a host name (RFC 1123), or as several.
pub(super) fn is_valid_host_label(text: &str, allow_dots: bool) -> bool {
    is_host_label(text, allow_dots) && !text.ends_with('-') && !text.contains("-.")
}

/// As [`is_valid_host_label`], but a label may end in `-`, as the official crates have it where
/// they check a region.
pub(crate) fn is_host_label(text: &str, allow_dots: bool) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    match allow_dots {
        true => text.split('.').all(label),
        false => label(text),
    }
}

/// Whether a bucket's name may stand in a host name: 3 to 63 small letters, digits, hyphens and
/// perhaps dots, and no IP address.
pub(super) fn is_virtual_hostable_bucket(name: &str, allow_dots: bool) -> bool {
    (3..=63).contains(&name.len())
        && !name.bytes().any(|b| b.is_ascii_uppercase())
        && !looks_like_ipv4(name)
        && is_valid_host_label(name, allow_dots)
}

/// Four numbers of up to three digits; they need not be an address that exists.
fn looks_like_ipv4(text: &str) -> bool {
    let number = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    text.split('.').count() == 4 && text.split('.').all(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of <https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html>.
    #[test]
    fn urls_of_the_specification() {
        let parse = |text: &'static str| parse_url(&Cow::Borrowed(text));
        for (text, authority, path, is_ip) in [
            ("https://example.com", "example.com", "", false),
            ("http://example.com:80/foo/bar", "example.com:80", "/foo/bar", false),
            ("https://127.0.0.1", "127.0.0.1", "", true),
            ("https://[fe80::1]", "[fe80::1]", "", true),
        ] {
            let url = parse(text).expect(text);
            assert_eq!((&*url.authority, &*url.path, url.is_ip), (authority, path, is_ip), "{text}");
        }
        for text in [
            "https://example.com:8443?foo=bar&faz=baz",
            "ftp://example.com",
            "https://",
            "https://:80",
            "https://me@example.com",
            "https://[fe80::1",
            "https://[fe80::1]x",
            "https://[::g]",
            "example.com",
            "",
        ] {
            assert!(parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn the_scheme_is_given_in_small_letters() {
        let url = parse_url(&Cow::Borrowed("HTTPS://Example.com/A")).expect("a URL");
        assert_eq!((url.scheme, &*url.authority, &*url.path), ("https", "Example.com", "/A"));
    }

    #[test]
    fn splitting_keeps_the_rest_in_the_last_part() {
        let cut = |limit| split(&Cow::Borrowed("a--b--c"), "--", limit).expect("a limit");
        assert_eq!(cut(0), ["a", "b", "c"]);
        assert_eq!(cut(1), ["a--b--c"]);
        assert_eq!(cut(2), ["a", "b--c"]);
        assert!(split(&Cow::Borrowed("a"), "-", -1).is_none());
        assert_eq!(split(&Cow::Borrowed("ab"), "", 0).expect("a limit"), ["ab"]);
    }

    #[test]
    fn parts_of_what_is_owned_are_owned() {
        let text: Cow<'static, str> = Cow::Owned("abcdef".to_owned());
        assert_eq!(substring(&text, 1, 3, true).as_deref(), Some("de"));
        assert_eq!(substring(&text, 1, 7, false), None);
        assert_eq!(substring(&text, -1, 3, false), None);
        let arn = parse_arn(&Cow::Owned("arn:aws:s3:::a/b:c".to_owned())).expect("an ARN");
        assert_eq!(&*arn.resource, "a/b:c");
    }

    #[test]
    fn a_region_may_end_in_a_hyphen_but_a_label_in_the_rules_may_not() {
        assert!(is_host_label("us-east-", true) && !is_valid_host_label("us-east-", true));
        assert!(is_host_label("a-.b", true) && !is_valid_host_label("a-.b", true));
        for text in ["", ".", "a.", "-a", "a_b", "é", "a b"] {
            assert!(!is_host_label(text, true), "{text}");
        }
        assert!(!is_host_label("a.b", false));
        assert!(is_host_label(&"a".repeat(63), false) && !is_host_label(&"a".repeat(64), false));
    }
}
