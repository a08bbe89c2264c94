//! What is held over an `await` must be fit for another thread.

use aws_sdk_proton::Client;
use std::rc::Rc;

fn spawn<F: std::future::Future + Send + 'static>(_: F) {}

pub fn run(client: Client) {
    spawn(async move {
        let name = Rc::new("test".to_owned());
        let output = client.get_environment().name(name.as_str()).send().await;
        println!("{name} {output:?}");
    });
}

fn main() {}
