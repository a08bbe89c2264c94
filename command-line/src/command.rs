//! The command line as clap sees it, made from a service's description at run time.

use crate::arguments::{first_paragraph, plain, Arguments, COMMON};
use crate::names::kebab;
use crate::output::Form;
use botosmith_runtime::by_name::{OperationInfo, ServiceInfo, WaiterInfo};
use botosmith_runtime::service::Service;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

/// The command that prints a script for a shell.
pub const COMPLETION: &str = "completion";

/// The command of waiters.
pub const WAIT: &str = "wait";

/// What a command does.
pub enum Which<S: Service> {
    /// Calls an operation.
    Call(&'static OperationInfo<S>),
    /// Waits.
    Wait(&'static WaiterInfo<S>, &'static OperationInfo<S>),
}

/// The operations that a command line calls: those without a stream, for which it would need a file.
pub fn callable<S: Service>(service: &ServiceInfo<S>) -> impl Iterator<Item = &'static OperationInfo<S>> {
    let operations: &'static [OperationInfo<S>] = service.operations;
    operations.iter().filter(|info| {
        [info.input_stream(), info.output_stream(), info.output_events()].iter().all(Option::is_none)
    })
}

impl<S: Service> Clone for Which<S> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<S: Service> Copy for Which<S> {}

impl<S: Service> Which<S> {
    /// The operation that is called.
    pub fn info(self) -> &'static OperationInfo<S> {
        match self {
            Self::Call(info) | Self::Wait(_, info) => info,
        }
    }

    /// The operation of a name.
    pub fn call(service: &'static ServiceInfo<S>, name: &str) -> Option<Self> {
        callable(service).find(|info| kebab(info.name()) == name).map(Self::Call)
    }

    /// The waiter of a name.
    pub fn wait(service: &'static ServiceInfo<S>, name: &str) -> Option<Self> {
        let waiter = service.waiters.iter().find(|waiter| kebab(waiter.name) == name)?;
        Some(Self::Wait(waiter, service.operation(waiter.operation.name).ok()?))
    }

    /// Names that mean pages here, whatever the members are called.
    pub fn paging(self) -> Vec<&'static str> {
        match self {
            Self::Call(OperationInfo { pagination: Some(pagination), .. }) => {
                let all = [
                    ("max-items", true),
                    ("page-size", !pagination.limit.is_empty()),
                    ("starting-token", true),
                ];
                all.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Members whose arguments are not shown, because the arguments for pages stand for them.
    pub fn hidden(self) -> Vec<&'static str> {
        match (self, self.info().pagination) {
            (Self::Call(_), Some(pagination)) => {
                let tokens = pagination.tokens.iter().map(|(member, _)| *member);
                tokens.chain([pagination.limit]).filter(|member| !member.is_empty()).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// The whole command line. Operations get their arguments where `wants` says so; there may be hundreds.
pub fn service<S: Service>(
    service: &'static ServiceInfo<S>,
    program: &str,
    wants: &dyn Fn(&str) -> bool,
) -> Command {
    let title = service.descriptor.sdk_id;
    let mut command = Command::new(program.to_owned())
        .about(format!("Calls the operations of {title}"))
        .version(service.descriptor.version)
        .disable_help_subcommand(true)
        .infer_long_args(true)
        .args_override_self(true)
        .subcommand_required(true)
        .next_help_heading("Options of every command")
        .args(common());
    for info in callable(service) {
        let name = kebab(info.name());
        let documentation = service.documentation(info).unwrap_or_default();
        let about = plain(&documentation.text);
        let mut sub = Command::new(name.clone()).about(first_paragraph(&about)).long_about(about);
        if wants(&name) {
            sub = operation(sub, service, Which::Call(info));
        }
        command = command.subcommand(sub);
    }
    if !service.waiters.is_empty() {
        command = command.subcommand(waiters(service, wants));
    }
    let shell = Arg::new("shell").required(true).value_parser(PossibleValuesParser::new(SHELLS));
    command.subcommand(Command::new(COMPLETION).about("Prints a script that completes commands").arg(shell))
}

/// The shells that commands are completed in.
pub const SHELLS: [&str; 3] = ["bash", "fish", "zsh"];

fn waiters<S: Service>(service: &'static ServiceInfo<S>, wants: &dyn Fn(&str) -> bool) -> Command {
    let mut wait = Command::new(WAIT)
        .about("Waits until something is so: polls an operation until its answer says so")
        .disable_help_subcommand(true)
        .subcommand_required(true);
    for waiter in service.waiters {
        let name = kebab(waiter.name);
        let about = format!(
            "Polls {} every {} seconds, at most {} times",
            kebab(waiter.operation.name),
            waiter.def.delay,
            waiter.def.attempts
        );
        let mut sub = Command::new(name.clone()).about(about);
        if let Some(which) = Which::wait(service, &name).filter(|_| wants(&name)) {
            sub = operation(sub, service, which);
        }
        wait = wait.subcommand(sub);
    }
    wait
}

/// The arguments of an operation or waiter.
fn operation<S: Service>(command: Command, service: &ServiceInfo<S>, which: Which<S>) -> Command {
    let arguments = Arguments::of(service, which.info());
    let paging = which.paging();
    let command = command
        .next_help_heading("Members of the input")
        .args(arguments.declare(&which.hidden(), &paging))
        .next_help_heading("The input as a whole")
        .arg(
            Arg::new("cli-input-json")
                .long("cli-input-json")
                .value_name("json")
                .help("The input as JSON, or file:// and the name of a file with it; other arguments win"),
        )
        .arg(
            Arg::new("generate-cli-skeleton")
                .long("generate-cli-skeleton")
                .num_args(0..=1)
                .default_missing_value("input")
                .value_parser(PossibleValuesParser::new(["input"]))
                .help("Prints an input with all members, and calls nothing"),
        );
    let help = |name: &str| match name {
        "max-items" => {
            "How many items all pages may hold together; where more are left, `NextToken` is printed"
        }
        "page-size" => "How many items a page of the service may hold",
        _ => "Goes on where a `NextToken` says",
    };
    let arg = |name: &'static str| {
        Arg::new(name).long(name).help(help(name)).value_name("value").allow_negative_numbers(true)
    };
    command.next_help_heading("Pages").args(paging.into_iter().map(arg))
}

/// The arguments that every command has.
fn common() -> Vec<Arg> {
    let value = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help).global(true)
    };
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(help).global(true)
    };
    let all = vec![
        value("cli-connect-timeout", "seconds", "How long connecting may take; 0 for ever"),
        value("cli-read-timeout", "seconds", "How long an answer may take; 0 for ever"),
        flag("debug", "Prints all that is known of an error"),
        value("endpoint-url", "url", "Where to send requests, in place of the service's endpoint"),
        flag("no-paginate", "Asks for the first page only"),
        flag("no-sign-request", "Sends requests without a signature; no credentials are looked for"),
        value("output", "form", "How the answer is printed: json, text or table")
            .value_parser(PossibleValuesParser::new(Form::NAMES)),
        value("profile", "name", "The profile of the configuration files"),
        value("query", "jmespath", "What is printed of the answer: a JMESPath"),
        value("region", "name", "The region, such as eu-west-1"),
    ];
    debug_assert!(all.iter().all(|arg| COMMON.contains(&arg.get_id().as_str())));
    all
}
