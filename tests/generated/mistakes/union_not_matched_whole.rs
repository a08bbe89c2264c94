//! Members may come that this version does not know.

use aws_sdk_proton::types::DeploymentState;

pub fn run(state: DeploymentState) -> bool {
    match state {
        DeploymentState::Component(_) => true,
    }
}

fn main() {}
