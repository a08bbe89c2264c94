//! What commands say of a change that was made. Decides nothing.

use crate::shared::context::{counted, Context, Failure};
use crate::workspace::change::Done;
use crate::workspace::recorded::{Entry, Record};

/// Says what became of each service, and which other files were written.
///
/// # Errors
/// It cannot be said.
pub fn changes(
    before: &Record,
    after: &Record,
    done: &Done,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    for (service, summary) in &done.crates {
        let Some(now) = after.services.get(service) else { continue };
        let wrote = summary.written + summary.pruned > 0;
        let place = context.shown(&now.folder).display().to_string();
        match before.services.get(service) {
            None => {
                let source = source(now);
                let operations = operations(&now.operations);
                writeln!(context.out, "{service}: added, {operations} of {source}, in {place}: {summary}")?;
            }
            Some(old) if old.operations != now.operations => {
                let told = selections(&old.operations, &now.operations);
                writeln!(context.out, "{service}: changed: {told}; {place}: {summary}")?;
            }
            Some(old)
                if old.model == now.model
                    && old.botocore == now.botocore
                    && old.models != now.models
                    && !wrote =>
            {
                let from = now.models.as_deref().unwrap_or("releases of botocore");
                writeln!(
                    context.out,
                    "{service}: unchanged, in {place}; its model comes from {from} from now on"
                )?;
            }
            Some(old) if old != now => {
                writeln!(context.out, "{service}: now of {}; {place}: {summary}", source(now))?
            }
            Some(_) if wrote => writeln!(context.out, "{service}: {place}: {summary}")?,
            Some(_) => writeln!(context.out, "{service}: unchanged, in {place}")?,
        }
    }
    if !done.others.is_empty() {
        let names: Vec<String> = done.others.iter().map(|path| path.display().to_string()).collect();
        writeln!(context.out, "changed: {}", names.join(", "))?;
    }
    Ok(())
}

/// Where a model comes from.
pub fn source(entry: &Entry) -> String {
    match (&entry.botocore, &entry.models) {
        (Some(version), _) => format!("botocore {version}"),
        (None, Some(path)) => path.clone(),
        (None, None) => "an unknown source".to_owned(),
    }
}

fn operations(chosen: &Option<Vec<String>>) -> String {
    match chosen {
        None => "all operations".to_owned(),
        Some(names) => counted(names.len(), "operation"),
    }
}

/// What came and went.
fn selections(old: &Option<Vec<String>>, new: &Option<Vec<String>>) -> String {
    let (Some(then), Some(now)) = (old, new) else {
        return format!("{}, before {}", operations(new), operations(old));
    };
    let came = now.iter().filter(|name| !then.contains(name)).map(|name| format!("+ {name}"));
    let went = then.iter().filter(|name| !now.contains(name)).map(|name| format!("- {name}"));
    came.chain(went).collect::<Vec<_>>().join(", ")
}
