//! Generates every service of a data folder and compiles the crates, in one workspace: `target/conformance/services`.

use super::FOLDER;
use crate::shared::cargo::{Cargo, Place};
use crate::shared::context::{counted, Context, Failure};
use crate::shared::parallel;
use crate::shared::scratch;
use crate::shared::scratch_crate::{self, Made};
use crate::shared::services::{self, Service};
use std::path::Path;

/// Generates and compiles.
///
/// # Errors
/// A crate does not compile, or nothing can be written.
pub fn run(data: &Path, every: usize, context: &mut Context<'_>) -> Result<(), Failure> {
    let all = services::find(Some(data), context).map_err(|failure| match failure {
        // The folder has another option there.
        Failure::Usage(said) => Failure::Usage(said.replace("--models ", "--services ")),
        failure => failure,
    })?;
    let found = all.len();
    let all: Vec<Service> = all.into_iter().step_by(every.max(1)).collect();
    let folder = context.root.join(FOLDER).join("services");
    let made = parallel::map(&all, |service| {
        scratch_crate::make(service, &folder.join(&service.name), None, &context.root)
    });
    let (mut written, mut refused) = (Vec::new(), 0);
    for (service, made) in all.iter().zip(made) {
        match made.map_err(Failure::Failed)? {
            Made::Written => written.push(service),
            Made::Refused(why) => {
                refused += 1;
                writeln!(context.out, "{}: refused: {why}", service.name)?;
            }
        }
    }
    writeln!(context.err, "compiling {}", counted(written.len(), "crate"))?;
    let mut failed = 0;
    for workspace in workspaces(&written) {
        failed += compile(&workspace, &folder, context)?;
    }
    writeln!(
        context.out,
        "{found} services, {} tried: {} compiled, {failed} failed, {refused} refused",
        all.len(),
        written.len() - failed
    )?;
    match failed {
        0 => Ok(()),
        _ => Err(Failure::Failed(format!("{} did not compile", counted(failed, "crate")))),
    }
}

/// The services by the workspaces that they can be compiled in: two folders may be of one service, under two names and with
/// one package.
fn workspaces<'a>(services: &[&'a Service]) -> Vec<Vec<&'a Service>> {
    let mut all: Vec<Vec<&Service>> = Vec::new();
    for service in services {
        let is_free =
            |others: &&mut Vec<&Service>| others.iter().all(|its| its.package() != service.package());
        match all.iter_mut().find(is_free) {
            Some(others) => others.push(service),
            None => all.push(vec![service]),
        }
    }
    all
}

/// Compiles crates; gives how many fail, after it has said why. Together first, and where that fails, one after the other.
fn compile(services: &[&Service], folder: &Path, context: &mut Context<'_>) -> Result<usize, Failure> {
    let members: String = services.iter().map(|service| format!("    {:?},\n", service.name)).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n");
    let place = Place { folder: folder.to_owned(), target: context.root.join(FOLDER).join("build") };
    let cargo = scratch::write(&folder.join("Cargo.toml"), &manifest)
        .and_then(|()| scratch::seed_lock(&context.root.join("Cargo.lock"), folder))
        .and_then(|()| Cargo::find(&context.root))
        .map_err(Failure::Failed)?;
    if cargo.run(&place, &["check", "--workspace", "--keep-going"]).is_ok() {
        return Ok(0);
    }
    let mut failed = 0;
    for service in services {
        if let Err(said) = cargo.run(&place, &["check", "--package", &service.package()]) {
            failed += 1;
            writeln!(context.out, "{}: failed: {said}", service.name)?;
        }
    }
    Ok(failed)
}
