//! Values may come that this version does not know.

use aws_sdk_proton::types::Provisioning;

pub fn run(provisioning: Provisioning) -> bool {
    match provisioning {
        Provisioning::CustomerManaged => true,
    }
}

fn main() {}
