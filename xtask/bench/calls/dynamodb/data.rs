//! Answers in the form in which DynamoDB gives them, as long and as deep as they are wanted.

use bytes::Bytes;

/// An answer of `GetItem` whose one attribute is a list in a list, so many deep, with a text beside each.
pub fn nested(depth: usize) -> Bytes {
    let (mut open, mut close) = (String::new(), String::new());
    for _ in 0..depth {
        open.push_str("{\"L\":[{\"S\":\"a text of some length\"},");
        close.push_str("]}");
    }
    format!("{{\"Item\":{{\"tree\":{open}{{\"N\":\"1\"}}{close}}}}}").into()
}

/// An answer of `GetItem` with an item as tables hold them.
pub fn one() -> Bytes {
    format!("{{\"Item\":{}}}", item(1)).into()
}

/// A page of `Query`.
pub fn items(count: usize) -> Bytes {
    let items: Vec<_> = (0..count).map(item).collect();
    format!("{{\"Count\":{count},\"Items\":[{}],\"ScannedCount\":{count}}}", items.join(",")).into()
}

fn item(index: usize) -> String {
    format!(
        "{{\"id\":{{\"S\":\"customer#{index:06}\"}},\"order\":{{\"N\":\"{index}\"}},\"open\":{{\"BOOL\":true}},\
         \"address\":{{\"M\":{{\"street\":{{\"S\":\"{index} Any Street\"}},\"town\":{{\"S\":\"Anytown\"}}}}}},\
         \"tags\":{{\"L\":[{{\"S\":\"blue\"}},{{\"S\":\"prompt\"}}]}},\"note\":{{\"NULL\":true}}}}"
    )
}
