//! Releases with the real cargo, rustdoc and runtime, to a registry on loopback; and a program that depends on what
//! was published.
//!
//! Nothing goes over any other network: what the runtime depends on has been fetched for this project, and a mirror
//! in a folder has it.

use crate::common::{command, model, put, Project, Ran};
use crate::project::{Repository, ALPHA, JMESPATH, RUNTIME};
use crate::registry::{mirror, Registry, TOKEN};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The project whose test this is.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Something hidden of the runtime's, on which a generated crate could stand.
const HIDDEN: &str = "\n/// Part of what macros expand to.\n#[doc(hidden)]\npub const FOR_MACROS: u8 = 1;\n";

struct Real {
    repository: Repository,
    registry: Registry,
}

impl Real {
    /// A project with the real runtime, whose packages go to a registry of its own.
    fn new() -> Self {
        let kept = kept();
        let project = Project::at(&kept.join("project"));
        fs::remove_dir_all(project.path("model/services/beta")).unwrap();
        project.vendor("alpha", &model("alpha", &["GetOne", "PutOne"]));
        let read = |path: &str| fs::read_to_string(Path::new(ROOT).join(path)).unwrap();
        let mut manifest: toml::Table = read("Cargo.toml").parse().unwrap();
        let workspace = manifest["workspace"].as_table_mut().unwrap();
        workspace.insert("members".into(), vec!["jmespath", "runtime", "generated/alpha"].into());
        workspace.remove("default-members");
        workspace.insert("exclude".into(), vec!["xtask"].into());
        workspace.remove("dependencies");
        project.put("Cargo.toml", &manifest.to_string());
        for path in ["Cargo.toml", "README.md", "LICENSE", "NOTICE"] {
            for folder in ["jmespath", "runtime"] {
                project.put(&format!("{folder}/{path}"), &read(&format!("{folder}/{path}")));
            }
        }
        // Without TLS, which takes longer to compile than all else, and of which nothing in the runtime knows.
        let (with, without) = ("[\"aws-smithy-runtime/default-https-client\"]", "[]");
        let manifest = project.read("runtime/Cargo.toml");
        assert!(manifest.contains(with), "{manifest}");
        project.put("runtime/Cargo.toml", &manifest.replace(with, without));
        for sources in ["jmespath/src", "runtime/src"] {
            copy(&Path::new(ROOT).join(sources), &project.path(sources));
        }
        project.put("runtime/src/lib.rs", &(project.read("runtime/src/lib.rs") + HIDDEN));
        project.put("Cargo.lock", &read("Cargo.lock"));
        project.put(".gitignore", "/target\n");
        project.put("model/services/alpha/release.toml", "version = \"0.1.0\"\nregistry = \"local\"\n");
        let registry = Registry::serve(&project.path("target/registry"));
        mirror(&kept.join("mirror"), &home(), &project.read("Cargo.lock"));
        let configuration = format!(
            "[registries.local]\nindex = \"{}\"\n\n[source.crates-io]\nreplace-with = \"mirror\"\n\n[source.mirror]\n\
             local-registry = \"{}\"\n",
            registry.index(),
            kept.join("mirror").display()
        );
        project.put(".cargo/config.toml", &configuration);
        project.run("generate").succeeded();
        let real = Self { repository: Repository { project }, registry };
        // Drops from the lock file what is not of this project.
        real.cargo("", &["update", "--workspace"]);
        real.repository.begin();
        real
    }

    fn release(&self, more: &[&str]) -> Ran {
        let mut command = command();
        command.current_dir(self.path("")).args([&["release", "alpha"], more].concat());
        self.surroundings(&mut command);
        Ran::of(command.env("CARGO_REGISTRIES_LOCAL_TOKEN", TOKEN))
    }

    fn path(&self, path: &str) -> PathBuf {
        self.repository.path(path)
    }

    /// Runs cargo in a folder of the project.
    #[track_caller]
    fn cargo(&self, folder: &str, arguments: &[&str]) -> String {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(self.path(folder)).args(arguments);
        // What is compiled already needs the same flags.
        cargo
            .env("RUSTFLAGS", "--cap-lints allow")
            .env("CARGO_TARGET_DIR", self.path("target/releases/build"));
        self.surroundings(&mut cargo);
        Ran::of(&mut cargo).succeeded()
    }

    /// A home of cargo's that keeps the user's clean, and no way to the network but loopback.
    fn surroundings(&self, command: &mut Command) {
        command.env("CARGO_HOME", self.path("../home"));
        command.env("CARGO_HTTP_PROXY", "http://127.0.0.1:9").env("NO_PROXY", "127.0.0.1");
        command.env("CARGO_NET_RETRY", "0");
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    }

    /// The versions of a package that the registry has.
    fn versions(&self, package: &str) -> Vec<String> {
        self.registry.lines(package).iter().map(|line| line["vers"].as_str().unwrap().to_owned()).collect()
    }

    /// Compiles a program that depends on a published version, as it is in the registry.
    fn consume(&self, version: &str, runtime: &str, source: &str) {
        let manifest = format!(
            "[package]\nname = \"consumer\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies.{ALPHA}]\n\
             version = \"={version}\"\nregistry = \"local\"\n\n[workspace]\n"
        );
        put(self.path("target/consumer/Cargo.toml"), &manifest);
        put(self.path("target/consumer/src/main.rs"), source);
        // The versions that the project has, and the three packages from the registry.
        let mut lock = self.repository.read("Cargo.lock");
        for (package, version) in [(ALPHA, version), (RUNTIME, runtime), (JMESPATH, runtime)] {
            let line = self.registry.lines(package).into_iter().find(|line| line["vers"] == version).unwrap();
            let sum = line["cksum"].as_str().unwrap();
            let start = format!("name = \"{package}\"\nversion = \"{version}\"\n");
            assert!(lock.contains(&start), "{lock}");
            let source = format!("source = \"{}\"\nchecksum = \"{sum}\"\n", self.registry.index());
            lock = lock.replace(&start, &(start.clone() + &source));
        }
        lock += &format!(
            "\n[[package]]\nname = \"consumer\"\nversion = \"0.0.0\"\ndependencies = [\n \"{ALPHA}\",\n]\n"
        );
        put(self.path("target/consumer/Cargo.lock"), &lock);
        self.cargo("target/consumer", &["check", "--quiet"]);
        let used = self.cargo("target/consumer", &["tree", "--depth", "3", "--prefix", "none", "--locked"]);
        let ours = [(ALPHA, version), (RUNTIME, runtime), (JMESPATH, runtime)];
        for package in ours.map(|(name, version)| format!("{name} v{version}")) {
            assert!(used.contains(&format!("{package} (registry `local`)")), "{used}");
        }
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &to),
            false => put(&to, &fs::read_to_string(&path).unwrap()),
        }
    }
}

/// A folder that stays from run to run, so that dependencies are compiled once: a home of cargo's that is not the
/// user's, and of the project what was built.
fn kept() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("release");
    let (project, built) = (folder.join("project"), folder.join("project/target/releases/build"));
    if built.is_dir() {
        fs::rename(&built, folder.join("build")).unwrap();
    }
    let _ = fs::remove_dir_all(&project);
    for path in [&folder.join("home"), &folder.join("mirror"), built.parent().unwrap()] {
        fs::create_dir_all(path).unwrap();
    }
    if folder.join("build").is_dir() {
        fs::rename(folder.join("build"), &built).unwrap();
    }
    folder
}

/// The user's home of cargo's.
fn home() -> PathBuf {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).unwrap()
}

#[test]
fn what_is_released_is_in_the_registry_and_compiles() {
    let real = Real::new();
    let said = real.release(&[]).succeeded();
    assert!(said.contains("published to local: botosmith-runtime 0.1.0\n"), "{said}");
    assert_eq!((real.versions(ALPHA), real.versions(RUNTIME)), (vec!["0.1.0".into()], vec!["0.1.0".into()]));
    real.consume("0.1.0", "0.1.0", "fn main() { let _ = botosmith_alpha::Client::get_one; }\n");
    assert_eq!(real.release(&[]).succeeded(), "botosmith-alpha: nothing to release since 0.1.0\n");

    real.repository.operations(&["GetOne", "PutOne", "ListMore"]);
    let said = real.release(&[]).succeeded();
    for line in ["model, since botosmith-alpha-v0.1.0: minor", "API, since botosmith-alpha-v0.1.0: minor"] {
        assert!(said.contains(line), "{said}");
    }
    assert!(said.contains("botosmith-runtime, since botosmith-alpha-v0.1.0: none\n"), "{said}");
    assert_eq!((real.versions(ALPHA).len(), real.versions(RUNTIME).len()), (2, 1));
    real.consume("0.1.1", "0.1.0", "fn main() { let _ = botosmith_alpha::Client::list_more; }\n");

    // What generated crates stand on is part of the runtime's API, though no documentation shows it.
    let source = real.repository.read("runtime/src/lib.rs").replace("FOR_MACROS: u8", "FOR_MACROS: u16");
    real.repository.project.put("runtime/src/lib.rs", &source);
    real.repository.commit("Change what is hidden");
    let before = real.repository.everything();
    let said = real.release(&["--dry-run"]).succeeded();
    assert!(said.contains("botosmith-runtime 0.1.0 -> 0.2.0: major\n"), "{said}");
    assert!(said.contains("botosmith-alpha 0.1.1 -> 0.2.0: major\n"), "{said}");
    assert!(said.contains("- Changed: `FOR_MACROS`\n"), "{said}");
    assert_eq!(real.repository.everything(), before);
    assert_eq!((real.versions(ALPHA).len(), real.versions(RUNTIME).len()), (2, 1));
}
