//! The same with a structure of the model.

use aws_sdk_proton::types::Tag;

pub fn run() {
    let tag = Tag::builder().kee("owner").value("me").build();
    println!("{tag:?}");
}

fn main() {}
