//! Says where the rules by which the official crates split names into words differ from Rust's usual ones, those of
//! heck: over all names of a botocore data folder.
//!
//! ```text
//! cargo run --release -p botosmith-codegen --example words_all -- BOTOCORE_DATA_DIR > codegen/tests/words/botocore.tsv
//! ```

use botosmith_codegen::names;
use botosmith_model::{ServiceModel, Shape, ShapeKind};
use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    let folders: Vec<_> = env::args_os().skip(1).collect();
    let [folder] = folders.as_slice() else {
        eprintln!("usage: words_all BOTOCORE_DATA_DIR");
        return ExitCode::from(2);
    };
    let folders = match models_below(Path::new(folder)) {
        Ok(folders) => folders,
        Err(error) => {
            eprintln!("{}: {error}", Path::new(folder).display());
            return ExitCode::FAILURE;
        }
    };
    let (mut snake, mut pascal, mut models) = (BTreeSet::new(), BTreeSet::new(), 0);
    for folder in folders {
        let (Some(model), _) = botosmith_model::load_draft(&folder) else { continue };
        models += 1;
        collect(&model, &mut snake, &mut pascal);
    }
    println!("# kind, name, as the official crates have it, as heck has it; made by the example `words_all`");
    println!("models\t{models}");
    println!("names of members and operations\t{}", snake.len());
    println!("names of shapes and values\t{}", pascal.len());
    for name in &snake {
        show("snake", name, &names::snake(name), &name.to_snake_case());
    }
    for name in &pascal {
        show("pascal", name, &names::pascal(name), &name.to_upper_camel_case());
    }
    ExitCode::SUCCESS
}

fn show(kind: &str, name: &str, ours: &str, theirs: &str) {
    if ours != theirs {
        println!("{kind}\t{name}\t{ours}\t{theirs}");
    }
}

fn collect(model: &ServiceModel, snake: &mut BTreeSet<String>, pascal: &mut BTreeSet<String>) {
    // Names with other characters are values of enums, of which only the letters go into a name.
    let plain = |name: &&String| name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c));
    snake.extend(model.operations.keys().filter(plain).cloned());
    for shape in model.shapes.values() {
        snake.extend(shape.members().into_iter().flat_map(|members| members.keys()).filter(plain).cloned());
        pascal.extend(Some(&shape.name).filter(plain).cloned());
        values(shape).filter(|value| plain(value)).for_each(|value| _ = pascal.insert(value.clone()));
    }
}

fn values(shape: &Shape) -> impl Iterator<Item = &String> {
    let values = match &shape.kind {
        ShapeKind::Enum(values) => values.as_slice(),
        _ => &[],
    };
    values.iter().map(|its| &its.value)
}

/// The folders `<service>/<version>/` that hold a model, sorted.
fn models_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for service in fs::read_dir(folder)? {
        let service = service?.path();
        if service.is_dir() {
            for version in fs::read_dir(service)? {
                let version = version?.path();
                let is_model = |name: &&str| version.join(name).is_file();
                found.extend(
                    ["service-2.json", "service-2.json.gz"]
                        .iter()
                        .find(|n| is_model(n))
                        .map(|_| version.clone()),
                );
            }
        }
    }
    found.sort();
    Ok(found)
}
