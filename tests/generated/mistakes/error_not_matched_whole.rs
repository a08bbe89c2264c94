//! Errors may come that this version does not know.

use aws_sdk_proton::operation::get_environment::GetEnvironmentError;

pub fn run(error: GetEnvironmentError) {
    match error {
        GetEnvironmentError::ResourceNotFoundException(_) => println!("none"),
        GetEnvironmentError::ThrottlingException(_) => println!("later"),
    }
}

fn main() {}
