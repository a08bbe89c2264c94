//! A command line for any client crate that Botosmith generates, in the habit of the AWS command line.
//!
//! It knows no service. All that it shows and does comes from what a generated crate says of itself,
//! `meta::service()`, and goes through calls by name ([`mod@botosmith_runtime::by_name`]). A program is a few lines:
//!
//! ```no_run
//! fn main() -> std::process::ExitCode {
//!     botosmith_command_line::run(botosmith_proton::meta::service())
//! }
//! ```
//!
//! Output, errors and exit codes are those of the AWS command line, version 1; `--help` is in clap's form. The generated
//! crate's feature `documentation` brings the texts for it.

#![forbid(unsafe_code)]

mod arguments;
mod call;
mod command;
mod error;
mod files;
mod fit;
#[cfg(test)]
mod golden;
mod names;
mod output;
mod query;
mod record;
mod session;
mod shorthand;
mod skeleton;
mod usage;
mod value;
mod watch;

use arguments::Arguments;
use botosmith_runtime::by_name::{ByName, ServiceInfo};
use botosmith_runtime::service::Service;
use call::{Call, Client, Paging};
use clap::parser::ValueSource;
use clap::ArgMatches;
use command::Which;
use error::Error;
use files::from_file;
use output::{text, Form};
use query::Query;
use session::Settings;
use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use value::Value;

/// Runs the program's own arguments, and says how it went.
pub fn run<S: Service>(service: &'static ServiceInfo<S>) -> ExitCode {
    let mut arguments = std::env::args_os();
    let program = arguments.next().unwrap_or_default();
    let program =
        Path::new(&program).file_stem().and_then(|name| name.to_str()).unwrap_or("command").to_owned();
    let (mut out, mut err) = (std::io::stdout().lock(), std::io::stderr().lock());
    ExitCode::from(execute(service, &program, arguments.collect(), &mut out, &mut err))
}

/// Runs arguments, and gives the exit code.
pub fn execute<S: Service>(
    service: &'static ServiceInfo<S>,
    program: &str,
    arguments: Vec<OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let texts: Vec<String> = arguments.iter().map(|text| text.to_string_lossy().into_owned()).collect();
    let outcome = Run { service, program, out }.run(texts);
    match outcome {
        Ok(()) => 0,
        Err(error) => {
            // Who does not listen does not hear why, either.
            _ = err.write_all(error.print(program).as_bytes());
            error.code()
        }
    }
}

struct Run<'a, S: Service> {
    service: &'static ServiceInfo<S>,
    program: &'a str,
    out: &'a mut dyn Write,
}

impl<S: Service> Run<'_, S> {
    fn run(&mut self, mut arguments: Vec<String>) -> Result<(), Error> {
        // `list-services help` is `list-services --help`.
        if let Some(last) = arguments.last_mut().filter(|last| *last == "help") {
            *last = "--help".to_owned();
        }
        let whole = arguments.iter().any(|text| text == command::COMPLETION);
        let wants = |name: &str| whole || arguments.iter().any(|text| text == name);
        let mut command = command::service(self.service, self.program, &wants);
        let parsed = [self.program.to_owned()].into_iter().chain(arguments.iter().cloned());
        let matches = match command.clone().try_get_matches_from(parsed) {
            Ok(matches) => matches,
            Err(problem) => return self.unparsed(&problem, &arguments),
        };
        let Some((name, inner)) = matches.subcommand() else { return Ok(()) };
        let which = match name {
            command::WAIT => match inner.subcommand() {
                Some((name, inner)) => Which::wait(self.service, name).map(|which| (which, inner)),
                None => None,
            },
            _ => Which::call(self.service, name).map(|which| (which, inner)),
        };
        match which {
            Some((which, matches)) => self.operation(which, matches),
            None => self.complete(&mut command, inner),
        }
    }

    /// Help, the version, or what is wrong with the arguments.
    fn unparsed(&mut self, problem: &clap::Error, arguments: &[String]) -> Result<(), Error> {
        use clap::error::ErrorKind;
        match problem.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => self.print(&problem.render().to_string()),
            _ => Err(usage::error(problem, arguments, self.service)),
        }
    }

    fn complete(&mut self, command: &mut clap::Command, matches: &ArgMatches) -> Result<(), Error> {
        use clap_complete::Shell;
        let shell = match matches.get_one::<String>("shell").map(String::as_str) {
            Some("fish") => Shell::Fish,
            Some("zsh") => Shell::Zsh,
            _ => Shell::Bash,
        };
        let mut script = Vec::new();
        clap_complete::generate(shell, command, self.program, &mut script);
        self.print(&String::from_utf8_lossy(&script))
    }

    fn operation(&mut self, which: Which<S>, matches: &ArgMatches) -> Result<(), Error> {
        let settings = Settings::of(matches)?;
        let query = matches.get_one::<String>("query");
        let query = query.map(|text| {
            Query::parse(text).map_err(|err| Error::Failed(format!("Bad value for --query {text}: {err}")))
        });
        let query = query.transpose()?;
        let info = which.info();
        let arguments = Arguments::of(self.service, info);
        if matches.value_source("generate-cli-skeleton") == Some(ValueSource::CommandLine) {
            let skeleton = skeleton::of(&arguments.shapes);
            return self.print(&(skeleton.to_json() + "\n"));
        }
        let (paging, paginates) = paging(which, &arguments, matches)?;
        let mut input = arguments.read(matches, &which.paging(), paginates)?;
        let whole = matches.get_one::<String>("cli-input-json");
        let missing: Vec<String> =
            arguments.missing(&input).iter().map(|one| format!("--{}", one.name)).collect();
        if whole.is_none() && !missing.is_empty() {
            let missing = missing.join(", ");
            return Err(Error::Usage(format!("the following arguments are required: {missing}")));
        }
        if let Some(text) = whole {
            add_json(&mut input, text)?;
        }
        let mut problems: Vec<String> = Vec::new();
        for one in arguments.members.iter().filter(|one| one.is_required) {
            if input.get(&one.member.name).is_none() {
                problems.push(format!("Missing required parameter in input: \"{}\"", one.member.name));
            }
        }
        let input = fit::input(input, arguments.shapes.root(), &arguments.shapes, problems)?;
        let form = form(matches);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|err| Error::Failed(err.to_string()))?;
        runtime.block_on(async {
            let (handle, seen, session) = settings.client(info).await?;
            let client = Client { handle, service: self.service };
            let failed = |error| session.error(&error, info.name(), &seen);
            if let Which::Wait(waiter, _) = which {
                let poller = client.wait(waiter.name, input).map_err(failed)?;
                return poller.wait().await.map_err(|error| session.waiter_error(&error, waiter.name));
            }
            let call = Call { client: &client, info, seen: &seen };
            if !paginates {
                let answer = call.once(input).await.map_err(failed)?;
                return self.answer(&answer, query.as_ref(), form, info.name());
            }
            if form == Form::Text {
                let mut each = |number, page: call::Page| {
                    let mut shown = if number == 0 { page.once.clone() } else { Value::EMPTY };
                    for (path, value) in page.results {
                        shown.set_at(path, value.unwrap_or(Value::Null));
                    }
                    self.text(&shown, query.as_ref())
                };
                let token = call.pages(input, &paging, &mut each, &failed).await?;
                if let Some(token) = token {
                    let mut shown = Value::EMPTY;
                    shown.set_at("NextToken.NextToken", Value::Text(token));
                    self.text(&shown, query.as_ref())?;
                }
                return Ok(());
            }
            let (mut whole, mut once) = (Value::EMPTY, Value::EMPTY);
            let mut each = |number, page: call::Page| {
                if number == 0 {
                    once = page.once.clone();
                }
                page.add_to(&mut whole);
                Ok(())
            };
            let token = call.pages(input, &paging, &mut each, &failed).await?;
            merge(&mut whole, once);
            if let Some(token) = token {
                whole.set("NextToken", Value::Text(token));
            }
            self.answer(&whole, query.as_ref(), form, info.name())
        })
    }

    fn answer(&mut self, value: &Value, query: Option<&Query>, form: Form, name: &str) -> Result<(), Error> {
        let found = query.map(|query| query.search(value)).transpose()?;
        let printed = output::print(found.as_ref().unwrap_or(value), form, name)?;
        self.print(&printed)
    }

    fn text(&mut self, value: &Value, query: Option<&Query>) -> Result<(), Error> {
        let found = query.map(|query| query.search(value)).transpose()?;
        self.print(&text::print(found.as_ref().unwrap_or(value)))
    }

    /// Prints. A reader that goes away early has seen what it wanted.
    fn print(&mut self, text: &str) -> Result<(), Error> {
        _ = self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush());
        Ok(())
    }
}

/// The form of output: what the argument says, or the variable.
fn form(matches: &ArgMatches) -> Form {
    let named = matches.get_one::<String>("output").cloned();
    let named = named.or_else(|| std::env::var("AWS_DEFAULT_OUTPUT").ok());
    named.and_then(|name| Form::of(&name)).unwrap_or(Form::Json)
}

/// What the arguments say of pages, and whether all are asked for.
fn paging<S: Service>(
    which: Which<S>,
    arguments: &Arguments,
    matches: &ArgMatches,
) -> Result<(Paging, bool), Error> {
    let names = which.paging();
    if names.is_empty() {
        return Ok((Paging::default(), false));
    }
    let text = |name: &str| match names.contains(&name) {
        true => matches.get_one::<String>(name).cloned(),
        false => None,
    };
    let number = |name: &str| -> Result<Option<i64>, Error> {
        let Some(text) = text(name) else { return Ok(None) };
        let number = text.trim().parse().map_err(|_| {
            let text = Value::Text(text.clone()).repr();
            Error::Usage(format!("argument --{name}: invalid int value: {text}"))
        })?;
        Ok(Some(number))
    };
    // Who sets a token or the size of a page by hand gets one page.
    let hidden = which.hidden();
    let by_hand = arguments.members.iter().any(|one| {
        hidden.contains(&one.member.name.as_str())
            && !names.contains(&one.name.as_str())
            && matches.contains_id(&one.id())
    });
    let (max_items, page_size) = (number("max-items")?, number("page-size")?);
    if by_hand || matches.get_flag("no-paginate") {
        let shadows = |name: &str| arguments.members.iter().any(|one| one.name == name);
        let used = ["starting-token", "page-size", "max-items"]
            .into_iter()
            .filter(|name| !shadows(name) && text(name).is_some());
        let used: Vec<String> = used.map(|name| format!("--{name}")).collect();
        return match used.is_empty() {
            true => Ok((Paging::default(), false)),
            false => Err(Error::Failed(format!(
                "Error during pagination: Cannot specify --no-paginate along with pagination arguments: {}",
                used.join(", ")
            ))),
        };
    }
    let paging = Paging {
        max_items: max_items.and_then(|number| usize::try_from(number).ok()),
        page_size: page_size.and_then(|number| i32::try_from(number).ok()),
        starting_token: text("starting-token"),
    };
    Ok((paging, true))
}

/// Adds what `--cli-input-json` says; what is there already wins.
fn add_json(input: &mut Value, text: &str) -> Result<(), Error> {
    let content = match from_file(text)? {
        Some(value) => value.to_text(),
        None => text.to_owned(),
    };
    let json = arguments::json(&content);
    let json =
        json.map_err(|err| Error::Failed(format!("Error parsing parameter 'cli-input-json': {err}")))?;
    let Value::Map(entries) = json else {
        return Err(Error::Failed("Error parsing parameter 'cli-input-json': it is no JSON object".into()));
    };
    for (key, value) in entries {
        if input.get(&key).is_none() {
            input.set(&key, value);
        }
    }
    Ok(())
}

/// Puts the entries of one map into another, and into the maps in it.
fn merge(into: &mut Value, from: Value) {
    let Value::Map(entries) = from else { return };
    for (key, value) in entries {
        match (into.get(&key).cloned(), &value) {
            (Some(mut inner @ Value::Map(_)), Value::Map(_)) => {
                merge(&mut inner, value);
                into.set(&key, inner);
            }
            _ => into.set(&key, value),
        }
    }
}
