//! The enum has no such value.

use aws_sdk_proton::types::DeploymentStatus;

pub fn run(status: DeploymentStatus) -> bool {
    status == DeploymentStatus::Success
}

fn main() {}
