//! The command lines of generated clients do what the AWS command line did: they ask the same, print the same bytes and end
//! with the same code, for every recorded command. `cargo test-crates` runs this.

use command_line_tests::golden::{self, Case, Exception};
use command_line_tests::programs;
use command_line_tests::server::Server;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| programs::compile(Path::new(env!("CARGO_TARGET_TMPDIR"))))
}

/// The command of a service's program, which sees nothing of the environment of the tests.
fn program(service: &str) -> Command {
    let mut command = Command::new(folder().join(format!("command-line-{service}")));
    command.env_clear().env("HOME", "/nonexistent").current_dir(golden::folder().join("files"));
    command.env("AWS_ACCESS_KEY_ID", "id").env("AWS_SECRET_ACCESS_KEY", "key");
    command.env("AWS_DEFAULT_REGION", "us-east-1").env("AWS_EC2_METADATA_DISABLED", "true");
    command.env("AWS_MAX_ATTEMPTS", "1").stdin(Stdio::null());
    command
}

fn run(service: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    told(&program(service).args(arguments).output().unwrap())
}

fn told(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// What a case does otherwise than was recorded.
fn differences(case: &Case, exception: Option<&Exception>) -> Vec<String> {
    let body = |answer: &Value| match answer {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    let answers = case.answers.iter().map(|(status, answer)| (*status, body(answer))).collect();
    let server = Server::start(answers).unwrap();
    let mut command = program(&case.service);
    command.args(&case.arguments);
    if !case.arguments.iter().any(|argument| argument == "--endpoint-url") {
        command.arg("--endpoint-url").arg(server.url());
    }
    for (name, value) in &case.variables {
        match value.is_empty() {
            true => command.env_remove(name),
            false => command.env(name, value),
        };
    }
    let (code, stdout, mut stderr) = told(&command.output().unwrap());
    for mark in ["error: ", "Unknown options: "] {
        if let Some((_, rest)) = stderr.split_once(mark).filter(|_| stderr.starts_with("usage:")) {
            stderr = format!("{mark}{rest}");
        }
    }
    let shown = |text: &str| text.replace(server.url(), "URL");
    let mut found = Vec::new();
    let mut compare = |what: &str, expected: &str, ours: String| {
        if expected != ours {
            found.push(format!("{}: {what} is\n{ours}\nand should be\n{expected}", case.name));
        }
    };
    let wanted = |ours: Option<&String>, recorded: &str| ours.cloned().unwrap_or_else(|| recorded.to_owned());
    compare("stdout", &wanted(exception.and_then(|it| it.stdout.as_ref()), &case.stdout), shown(&stdout));
    compare("stderr", &wanted(exception.and_then(|it| it.stderr.as_ref()), &case.stderr), shown(&stderr));
    let expected = exception.and_then(|it| it.code).unwrap_or(case.code);
    compare("the exit code", &expected.to_string(), code.unwrap_or(-1).to_string());
    let asked = server.asked();
    if asked != case.asked {
        compare("what is asked", &format!("{:#?}", case.asked), format!("{asked:#?}"));
    }
    found
}

#[test]
fn commands_do_what_the_aws_command_line_did() {
    let (golden, exceptions) = golden::read();
    assert!(golden.cases.len() > 150, "{} cases", golden.cases.len());
    let mut found = Vec::new();
    for case in &golden.cases {
        let exception = exceptions.iter().find(|exception| exception.cases.contains(&case.name));
        found.extend(differences(case, exception));
        if exception.is_some() && differences(case, None).is_empty() {
            found.push(format!("{}: the exception is not needed", case.name));
        }
    }
    for name in exceptions.iter().flat_map(|exception| &exception.cases) {
        if !golden.cases.iter().any(|case| case.name == *name) {
            found.push(format!("{name}: there is no such case"));
        }
    }
    assert!(found.is_empty(), "{}\n{} differences", found.join("\n\n"), found.len());
}

#[test]
fn help_shows_what_the_model_says() {
    let (code, help, _) = run("proton", &["list-environments", "--help"]);
    assert_eq!(code, Some(0));
    for shown in [
        "List environments with detail data summaries.",
        "--environment-templates",
        "An array of the versions of the environment template.",
        "--max-items",
        "--starting-token",
        "--query",
    ] {
        assert!(help.contains(shown), "{shown} in {help}");
    }
    // The arguments for pages stand for the token of the service.
    assert!(!help.contains("--next-token"), "{help}");
    assert_eq!(run("proton", &["list-environments", "help"]).1, help);
    let (_, help, _) = run("proton", &["help"]);
    assert!(help.contains("list-environments") && help.contains("wait"), "{help}");
    let (_, help, _) = run("dynamodb", &["create-table", "help"]);
    assert!(help.contains("--key-schema") && help.contains("Required."), "{help}");
    let (_, help, _) = run("proton", &["wait", "help"]);
    assert!(help.contains("environment-deployed") && help.contains("every 5 seconds"), "{help}");
}

#[test]
fn completion_knows_operations_and_arguments() {
    for (shell, service, shown) in [
        ("bash", "proton", "list-environments"),
        ("bash", "proton", "--environment-templates"),
        ("bash", "iam", "user-exists"),
        ("zsh", "dynamodb", "--key-condition-expression"),
        ("fish", "ec2", "describe-vpcs"),
    ] {
        let (code, script, _) = run(service, &["completion", shell]);
        assert_eq!(code, Some(0));
        assert!(script.contains(shown), "{shell}: {shown}");
        assert!(script.contains(&format!("command-line-{service}")), "{shell}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut child = program("proton").arg("help").stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
