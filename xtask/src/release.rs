//! `cargo xtask release`: releases the next version of a client and, if it has changed, of the runtime.
//!
//! The evaluator of JMESPath is a part of the runtime here: a package of its own, with the runtime's version and notes.
//!
//! - [`state`]: what was released and what has changed since; [`plan`]: the next version
//! - [`surface`], [`model`], [`notes`]: what the changes mean to callers, and the notes about them
//! - [`stage`], [`file`](mod@file), [`index`]: the files of a release; [`verify`]: whether they can be published
//! - [`git`], [`publish`]: the steps that cannot be undone
//!
//! Everything is made and checked in folders below `target/releases`. Then the working tree moves to the finished
//! commit in one step, tags follow, and publishing comes last. Each of these steps first checks whether it is done,
//! so that an interrupted release can be run again.

pub mod file;
pub mod git;
pub mod index;
pub mod model;
pub mod notes;
pub mod plan;
pub mod publish;
pub mod stage;
pub mod state;
pub mod surface;
pub mod verify;

use crate::shared::cargo::{Cargo, Place};
use crate::shared::context::{counted, Context, Failure};
use crate::shared::places::{JMESPATH, JMESPATH_PACKAGE, RUNTIME, RUNTIME_PACKAGE};
use crate::shared::services::{self, Service};
use git::{Export, Git};
use plan::Plan;
use publish::Registry;
use semver::Version;
use state::State;

/// The folder of all that is made on the way.
const FOLDER: &str = "target/releases";

/// The options of `release`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The services, released one after the other; all that are vendored here, if none is given
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    /// Show what would be released and try all of it, but change nothing outside `target`
    #[arg(long)]
    dry_run: bool,
    /// Release a breaking change as less than a major version; the changelog shows why
    #[arg(long, value_name = "REASON")]
    allow_breaking: Option<String>,
}

/// Releases clients.
///
/// # Errors
/// Something stands against it; the message says what is done already.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let known = services::find(None, context)?;
    let chosen = match args.services.as_slice() {
        [] => known,
        names => services::choose(known, names, None, context.program).map_err(Failure::Usage)?,
    };
    if let Some(reason) = &args.allow_breaking {
        if reason.trim().is_empty() || reason.chars().any(char::is_control) {
            return Err(Failure::Usage("--allow-breaking needs a REASON, in one line".into()));
        } else if chosen.len() != 1 {
            return Err(Failure::Usage("--allow-breaking is for one SERVICE; name exactly one".into()));
        }
    }
    let git = Git::of(&context.root).map_err(Failure::Failed)?;
    let cargo = Cargo::find(&context.root).map_err(Failure::Failed)?;
    for service in &chosen {
        Run { args, service, git: &git, cargo: &cargo }.run(context)?;
    }
    Ok(())
}

/// The release of one service.
struct Run<'a> {
    args: &'a Args,
    service: &'a Service,
    git: &'a Git,
    cargo: &'a Cargo,
}

impl Run<'_> {
    fn run(&self, context: &mut Context<'_>) -> Result<(), Failure> {
        self.ready(context).map_err(Failure::Failed)?;
        let state = State::of(self.git, &context.root, self.service).map_err(Failure::Failed)?;
        let registry = Registry { name: state.service.releases.registry.as_deref() };
        if !state.has_changed() {
            return self.complete(&state, registry, context);
        }
        if !self.args.dry_run {
            registry.token().map_err(Failure::Failed)?;
        }
        let now = self.export("HEAD", "now", context).map_err(Failure::Failed)?;
        let (plans, models) = self.plans(&state, &now, context).map_err(Failure::Failed)?;
        self.show(&plans, &models, context)?;
        let place = self.place(&now, context);
        self.free(&plans, registry, &place).map_err(Failure::Failed)?;
        stage::apply(&now.folder, &self.service.name, &plans, &context.current).map_err(Failure::Failed)?;
        let versions = self.versions(&state, &plans);
        self.verify(&place, &versions, registry, context)?;
        if self.args.dry_run {
            return self.end_dry(&now, &plans, registry, context);
        }
        self.commit(&now, &plans, context)?;
        self.publish(&versions, registry, true, context)
    }

    /// The tree is as it was committed, on a branch, and what is generated is up to date.
    fn ready(&self, context: &Context<'_>) -> Result<(), String> {
        let changes = self.git.changes()?;
        if !changes.is_empty() {
            let files = counted(changes.len(), "file");
            return Err(format!(
                "a release contains only what is committed; commit or remove {files}:\n{}",
                changes.join("\n")
            ));
        }
        if !self.args.dry_run && self.git.branch().is_none() {
            return Err(
                "no branch is checked out, so no branch would contain the release's commit; `git switch` to one".to_owned()
            );
        }
        stage::check(&context.root, &context.current).map_err(|e| {
            format!("the generated crates are not up to date; run `cargo xtask generate`, and commit:\n{e}")
        })
    }

    fn export(&self, commit: &str, name: &str, context: &Context<'_>) -> Result<Export, String> {
        self.git.export(commit, &context.root.join(FOLDER).join(name))
    }

    fn place(&self, export: &Export, context: &Context<'_>) -> Place {
        Place { folder: export.folder.clone(), target: context.root.join(FOLDER).join("build") }
    }

    /// What is to be released: the runtime first, if it is; and what the model comparison is called.
    fn plans(
        &self,
        state: &State,
        now: &Export,
        context: &Context<'_>,
    ) -> Result<(Vec<Plan>, String), String> {
        let build = context.root.join(FOLDER).join("build");
        let asking = surface::Asking { cargo: self.cargo, build };
        let export = |tag: &str, name: &str| self.export(tag, name, context);
        let found = state.changes(&asking, now, &export)?;
        let reason = self.args.allow_breaking.as_deref();
        let mut plans = Vec::new();
        if let Some(changed) = &found.runtime {
            // A reason is for what breaks; that may be the client alone.
            let reason = reason.filter(|_| changed.impact == botosmith_changes::Impact::Major);
            plans.push(plan::plan(state.runtime.known(changed, reason))?);
        }
        let mut client = found.client;
        if let Some(runtime) = plans.first().filter(|_| state.service.last.is_some()) {
            client.notes.changed.push(format!("Requires {RUNTIME_PACKAGE} {}", runtime.version()));
        }
        plans.push(plan::plan(state.service.known(&client, reason))?);
        let target = |plan: &Plan| {
            match self.git.tagged(&plan.tag()) {
            Some(commit) => Err(format!(
                "the tag {} exists already, at {commit}, which is not part of the current branch; switch to the branch \
                 that contains it, or write a higher version into release.toml",
                plan.tag()
            )),
            None => Ok(()),
        }
        };
        plans.iter().try_for_each(target)?;
        Ok((plans, found.compared))
    }

    /// A version that is to be tagged must not be published yet: then the tag was lost here.
    fn free(&self, plans: &[Plan], registry: Registry<'_>, place: &Place) -> Result<(), String> {
        let packages = plans.iter().flat_map(|plan| {
            let before = (plan.package == RUNTIME_PACKAGE).then_some(JMESPATH_PACKAGE);
            before.into_iter().chain([plan.package.as_str()]).map(move |package| (package, plan))
        });
        for (package, plan) in packages.filter(|_| !self.args.dry_run) {
            if registry.has(self.cargo, place, package, plan.version())? {
                return Err(format!(
                    "{} has {} {} already, but there is no tag {} here; run `git fetch --tags`",
                    registry.shown(),
                    package,
                    plan.version(),
                    plan.tag()
                ));
            }
        }
        Ok(())
    }

    /// The packages with the versions that they have or get, each after those that it depends on.
    fn versions<'a>(&self, state: &'a State, plans: &'a [Plan]) -> Vec<verify::Package<'a>> {
        let version = |package: &str, releases: &'a botosmith_codegen::package::Releases| {
            let plan = plans.iter().find(|plan| plan.package == package);
            plan.map_or(&releases.version, Plan::version)
        };
        let of = |folder: String, package: &'a state::Package| {
            let version: &Version = version(&package.name, &package.releases);
            (folder, package.name.as_str(), version)
        };
        let runtime = of(RUNTIME.to_owned(), &state.runtime);
        let jmespath = (JMESPATH.to_owned(), JMESPATH_PACKAGE, runtime.2);
        vec![jmespath, runtime, of(state.folder.clone(), &state.service)]
    }

    fn show(&self, plans: &[Plan], compared: &str, context: &mut Context<'_>) -> Result<(), Failure> {
        for plan in plans {
            match &plan.from {
                None => writeln!(context.out, "{} {}: the first release", plan.package, plan.version())?,
                Some(from) => {
                    writeln!(context.out, "{} {from} -> {}: {}", plan.package, plan.version(), plan.impact)?;
                }
            }
        }
        write!(context.out, "{compared}")?;
        for plan in plans {
            let entry = &plan.releases.releases[..1.min(plan.releases.releases.len())];
            let text = botosmith_codegen::changelog(&plan.package, entry)
                .map_err(|e| Failure::Failed(e.to_string()))?;
            let text = text.split_once("\n## ").map_or("", |(_, section)| section);
            writeln!(context.out, "\n{} {}", plan.package, text.trim_end())?;
        }
        writeln!(context.out)?;
        Ok(())
    }

    fn verify(
        &self,
        place: &Place,
        versions: &[verify::Package<'_>],
        registry: Registry<'_>,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        let sizes = verify::pack(self.cargo, place, versions, registry.name).map_err(Failure::Failed)?;
        for ((_, name, version), size) in versions.iter().zip(sizes) {
            writeln!(context.out, "packed and compiled: {name} {version}, {} KB", size.div_ceil(1000))?;
        }
        verify::document(self.cargo, place, versions).map_err(Failure::Failed)?;
        writeln!(context.out, "documented: {}", versions.iter().map(|v| v.1).collect::<Vec<_>>().join(", "))?;
        Ok(())
    }

    fn end_dry(
        &self,
        now: &Export,
        plans: &[Plan],
        registry: Registry<'_>,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        for path in self.git.changed_in(now).map_err(Failure::Failed)? {
            writeln!(context.out, "would commit: {path}")?;
        }
        for plan in plans {
            writeln!(context.out, "would tag: {}", plan.tag())?;
        }
        writeln!(
            context.out,
            "would publish to {}; this was a dry run, and nothing was changed",
            registry.shown()
        )?;
        Ok(())
    }

    /// Commits what is not committed yet, and tags.
    fn commit(&self, now: &Export, plans: &[Plan], context: &mut Context<'_>) -> Result<(), Failure> {
        let done = || -> Result<(bool, String), String> {
            if self.git.changed_in(now)?.is_empty() {
                return Ok((false, self.git.head()?));
            }
            let names = plans.iter().map(|plan| format!("{} {}", plan.package, plan.version()));
            let commit =
                self.git.commit(now, &format!("Release {}", names.collect::<Vec<_>>().join(" and ")))?;
            self.git.forward(&commit)?;
            Ok((true, commit))
        };
        let (is_new, commit) = done().map_err(Failure::Failed)?;
        writeln!(context.out, "{}: {commit}", if is_new { "committed" } else { "committed before" })?;
        for plan in plans {
            let message = format!("{} {}", plan.package, plan.version());
            self.git.tag(&plan.tag(), &commit, &message).map_err(again)?;
            writeln!(context.out, "tagged: {}", plan.tag())?;
        }
        Ok(())
    }

    /// Nothing has changed since the last release: what of it is left to do is publishing.
    fn complete(
        &self,
        state: &State,
        registry: Registry<'_>,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        let versions = self.versions(state, &[]);
        if self.args.dry_run {
            writeln!(context.out, "{}: nothing to release", state.service.name)?;
            return Ok(());
        }
        self.publish(&versions, registry, false, context)
    }

    fn publish(
        &self,
        versions: &[verify::Package<'_>],
        registry: Registry<'_>,
        verified: bool,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        let place = Place { folder: context.root.clone(), target: context.root.join(FOLDER).join("build") };
        let mut wanted = Vec::new();
        for (_, name, version) in versions {
            if !registry.has(self.cargo, &place, name, version).map_err(again)? {
                wanted.push((*name, *version));
            }
        }
        if wanted.is_empty() {
            let (_, name, version) = versions[versions.len() - 1];
            writeln!(context.out, "{name}: nothing to release since {version}")?;
            return Ok(());
        }
        let names: Vec<&str> = wanted.iter().map(|(name, _)| *name).collect();
        registry.token().map_err(Failure::Failed)?;
        registry.publish(self.cargo, &place, &names, verified).map_err(again)?;
        for (name, version) in wanted {
            writeln!(context.out, "published to {}: {name} {version}", registry.shown())?;
        }
        writeln!(context.out, "left to you: git push --follow-tags")?;
        Ok(())
    }
}

/// A failure after something was done that stays.
fn again(what: String) -> Failure {
    Failure::Failed(format!("{what}\nwhat is done so far stays; run the same command again for the rest"))
}
