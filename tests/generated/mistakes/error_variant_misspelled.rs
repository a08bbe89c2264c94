//! The error has no such variant.

use aws_sdk_proton::operation::get_environment::GetEnvironmentError;

pub fn run(error: GetEnvironmentError) -> bool {
    matches!(error, GetEnvironmentError::ResourceNotFound(_))
}

fn main() {}
