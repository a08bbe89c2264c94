//! Computes the signatures again that botocore made, in golden data of any services and protocols:
//! `cargo run -p wire-tests --example signatures -- FILE…`. It tests the recomputation, and no client.

use std::path::Path;
use wire_tests::golden::{self, Content};
use wire_tests::requests::recompute;

fn main() -> Result<(), String> {
    let mut wrong = 0;
    for file in std::env::args().skip(1) {
        for golden in golden::load(Path::new(&file))? {
            let mut signed = 0;
            for case in &golden.cases {
                let Content::Request(sent) = &case.content else { continue };
                if sent.authorization.is_none() {
                    continue;
                }
                signed += 1;
                if let Err(problem) = recompute(&golden.head, &sent.to_request()?) {
                    wrong += 1;
                    println!("{} {} {}: {problem}", golden.head.service, case.operation, case.case);
                }
            }
            println!("{} ({}): {signed} signatures", golden.head.service, golden.head.protocol);
        }
    }
    println!("{wrong} wrong");
    if wrong == 0 {
        Ok(())
    } else {
        Err("signatures differ".to_owned())
    }
}
