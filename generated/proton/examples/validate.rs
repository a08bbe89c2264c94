// Copied by `cargo xtask generate` of Botosmith from the examples beside the model. Do not edit here.
//! Checks a request before anything is sent, and tells all that is wrong with it.
//!
//! ```sh
//! cargo run --example validate --features validation -- my_environment 3
//! ```

#![allow(deprecated)] // AWS Proton takes no new customers, which the SDK says at every operation

use std::process::ExitCode;

#[cfg(not(feature = "validation"))]
fn main() -> ExitCode {
    eprintln!("this example needs the feature: cargo run --example validate --features validation");
    ExitCode::from(2)
}

#[cfg(feature = "validation")]
fn main() -> ExitCode {
    use botosmith_proton::operation::create_environment::CreateEnvironmentInput;
    use botosmith_proton::validation::Validate;

    let mut arguments = std::env::args().skip(1);
    let (Some(name), Some(version)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: validate NAME TEMPLATE-MAJOR-VERSION");
        return ExitCode::from(2);
    };
    let input = CreateEnvironmentInput::builder().name(name).template_major_version(version).build();
    // A client can do this by itself, for all calls or for one: `Config::builder().validate(true)`,
    // `client.create_environment().customize().validate(true)`.
    match input.map(|input| input.validate()) {
        Ok(Ok(())) => {
            println!("nothing is wrong with it");
            ExitCode::SUCCESS
        }
        Ok(Err(problems)) => {
            println!("{problems}");
            ExitCode::FAILURE
        }
        Err(missing) => {
            println!("{missing}");
            ExitCode::FAILURE
        }
    }
}
