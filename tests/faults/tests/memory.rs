//! What an answer costs in memory is in proportion to its length, whatever it says of itself.
//!
//! Bytes are counted as they are allocated, whether or not they are freed again: the sum bounds the peak, and, since work
//! that grows faster than its input allocates too, much of the time. Counting is for the whole process, so this is its
//! only test.

use fault_tests::answer;
use stats_alloc::{Region, StatsAlloc, INSTRUMENTED_SYSTEM};
use std::alloc::System;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Bytes that are allocated to read an answer, and to print it.
fn cost(read: fn(&[u8]), body: &[u8]) -> usize {
    let region = Region::new(ALLOCATOR);
    read(body);
    region.change().bytes_allocated
}

fn json(body: &[u8]) {
    use fault_client_aws_json::operation::{echo::EchoInput, fail::FailInput};
    drop((answer::<EchoInput>(200, body), answer::<FailInput>(400, body)));
}

fn query(body: &[u8]) {
    use fault_client_aws_query::operation::{echo::EchoInput, fail::FailInput};
    drop((answer::<EchoInput>(200, body), answer::<FailInput>(400, body)));
}

fn ec2(body: &[u8]) {
    use fault_client_ec2_query::operation::{echo::EchoInput, fail::FailInput};
    drop((answer::<EchoInput>(200, body), answer::<FailInput>(400, body)));
}

fn cbor(body: &[u8]) {
    use fault_client_rpc_v2_cbor::operation::{echo::EchoInput, fail::FailInput};
    drop((answer::<EchoInput>(200, body), answer::<FailInput>(400, body)));
}

/// CBOR: a map of one member.
fn member(name: &str, value: &[u8]) -> Vec<u8> {
    [&[0xa1, 0x60 + name.len() as u8][..], name.as_bytes(), value].concat()
}

/// A fault that can be made of any length.
type Fault = (&'static str, fn(&[u8]), Box<dyn Fn(usize) -> Vec<u8>>);

fn fault(what: &'static str, read: fn(&[u8]), body: impl Fn(usize) -> Vec<u8> + 'static) -> Fault {
    (what, read, Box::new(body))
}

/// Text around something that is repeated.
fn around(
    read: fn(&[u8]),
    what: &'static str,
    open: &'static str,
    inner: &'static str,
    close: &'static str,
) -> Fault {
    fault(what, read, move |count| [open, &inner.repeat(count), close].concat().into_bytes())
}

fn faults() -> Vec<Fault> {
    let mut faults = vec![
        around(json, "numbers", "{\"numbers\":[", "1,", "1]}"),
        around(json, "structures", "{\"parts\":[", "{},", "{}]}"),
        around(json, "documents", "{\"documents\":[", "[],", "[]]}"),
        around(json, "one member again and again", "{", "\"text\":\"a\",", "\"text\":\"a\"}"),
        around(json, "unknown members", "{", "\"new\":[{}],", "\"text\":\"a\"}"),
        around(json, "a text", "{\"text\":\"", "a", "\"}"),
        around(json, "escapes", "{\"text\":\"", "\\u00e9", "\"}"),
        around(json, "brackets", "{\"document\":", "[", ""),
        around(json, "structures in structures", "{\"tree\":", "{\"left\":", ""),
        around(json, "unknown structures in structures", "{\"new\":", "{\"a\":", ""),
        fault("a number that says it is large", json, |count| format!("{{\"ratio\":1e{count}}}").into()),
        fault("a list that says it is long", cbor, |count| {
            member("plain", &[&[0x9b][..], &(count as u64).pow(3).to_be_bytes(), b"\x61a"].concat())
        }),
        fault("a list of structures that says it is long", cbor, |count| {
            member("parts", &[&[0x9b][..], &(count as u64).pow(3).to_be_bytes(), b"\xa0"].concat())
        }),
        fault("a map that says it is long", cbor, |count| {
            member("pairs", &[&[0xbb][..], &(count as u64).pow(3).to_be_bytes(), b"\x61a\x61a"].concat())
        }),
        fault("a text that says it is long", cbor, |count| {
            member("text", &[&[0x7b][..], &(count as u64).pow(3).to_be_bytes(), b"a"].concat())
        }),
        fault("bytes that say that they are many", cbor, |count| {
            member("blob", &[&[0x5b][..], &(count as u64).pow(3).to_be_bytes(), b"a"].concat())
        }),
        fault("an unknown member that says it is long", cbor, |count| {
            member("new", &[&[0x9b][..], &(count as u64).pow(3).to_be_bytes(), b"\x01"].concat())
        }),
        fault("numbers", cbor, |count| {
            member("numbers", &[&b"\x9f"[..], &b"\x01".repeat(count), b"\xff"].concat())
        }),
        fault("structures", cbor, |count| {
            member("parts", &[&b"\x9f"[..], &b"\xa0".repeat(count), b"\xff"].concat())
        }),
        fault("lists in lists", cbor, |count| {
            member("new", &[b"\x9f".repeat(count), b"\xff".repeat(count)].concat())
        }),
        fault("a text in parts", cbor, |count| {
            member("text", &[&b"\x7f"[..], &b"\x61a".repeat(count), b"\xff"].concat())
        }),
        fault("bytes in parts", cbor, |count| {
            member("blob", &[&b"\x5f"[..], &b"\x41a".repeat(count), b"\xff"].concat())
        }),
    ];
    for (read, open, close) in [
        (query as fn(&[u8]), "<EchoResponse><EchoResult>", "</EchoResult></EchoResponse>"),
        (ec2, "<EchoResponse>", "</EchoResponse>"),
    ] {
        let xml = |what: &'static str, before: &'static str, inner: &'static str, after: &'static str| {
            fault(what, read, move |count| {
                [open, before, &inner.repeat(count), after, close].concat().into_bytes()
            })
        };
        faults.extend([
            xml("elements", "<numbers>", "<member>1</member>", "</numbers>"),
            xml("structures", "<parts>", "<member/>", "</parts>"),
            xml("a flat list", "", "<flat>1</flat>", ""),
            xml("one member again and again", "", "<text>a</text>", ""),
            xml("unknown members", "", "<new><a/></new>", ""),
            xml("a text", "<text>", "a", "</text>"),
            xml("references", "<text>", "&amp;", "</text>"),
            xml("sections", "<text>", "<![CDATA[a]]>", "</text>"),
            xml("structures in structures", "<tree>", "<left>", ""),
            xml("leaves in leaves", "<tree>", "<leaves><member>", ""),
            xml("unknown elements in elements", "", "<new>", ""),
            around(
                read,
                "entities",
                "<!DOCTYPE a [<!ENTITY b \"",
                "bbbbbbbb",
                "\">]><EchoResponse>&b;&b;</EchoResponse>",
            ),
            fault("entities in entities", read, |count| {
                let entity = |number| format!("<!ENTITY b{} \"&b{number};&b{number};\">", number + 1);
                let entities: String = (0..count).map(entity).collect();
                let answer = format!("<EchoResponse><text>&b{count};</text></EchoResponse>");
                format!("<!DOCTYPE a [<!ENTITY b0 \"b\">{entities}]>{answer}").into()
            }),
        ]);
    }
    faults
}

/// The most that is allocated for a byte: an empty structure of one byte is a structure of many.
const FOR_A_BYTE: usize = 400;

/// The most that is allocated for any answer, however short.
const FOR_ANY: usize = 100_000;

#[test]
fn memory_is_in_proportion() {
    let mut problems = Vec::new();
    for (what, read, body) in faults() {
        // Schemas are made at first use.
        read(&body(1));
        let (short, long) = (body(2_000), body(4_000));
        let (short_cost, long_cost) = (cost(read, &short), cost(read, &long));
        if long_cost > FOR_ANY + long.len() * FOR_A_BYTE || long_cost > 3 * short_cost + FOR_ANY {
            problems.push(format!(
                "{what}: {} bytes take {short_cost}, {} take {long_cost}",
                short.len(),
                long.len()
            ));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
