//! A project that can be released: under git, with the clients of two services generated.

use crate::common::{command, model, Project, Ran};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A file that no test writes: a program that is being written cannot be run.
const STAND_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stand-in/cargo-release");

pub const ALPHA: &str = "botosmith-alpha";
pub const RUNTIME: &str = "botosmith-runtime";
pub const JMESPATH: &str = "botosmith-jmespath";

/// A project under git.
pub struct Repository {
    pub project: Project,
}

impl Repository {
    /// With a script in place of cargo, and nothing released.
    pub fn new() -> Self {
        let repository = Self { project: Project::new() };
        let put = |path: &str, text: &str| repository.project.put(path, text);
        let manifest = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\n");
        let dependency = format!("{JMESPATH} = {{ path = \"../jmespath\", version = \"0.1.0\" }}");
        put("runtime/Cargo.toml", &format!("{}\n[dependencies]\n{dependency}\n", manifest(RUNTIME)));
        put("jmespath/Cargo.toml", &manifest(JMESPATH));
        put("jmespath/src/lib.rs", "//! Nothing.\n");
        put("runtime/src/lib.rs", "//! Nothing.\n");
        let locked = |name: &str| format!("\n[[package]]\nname = \"{name}\"\nversion = \"0.1.0\"\n");
        put("Cargo.lock", &format!("version = 4\n{}{}{}", locked(ALPHA), locked(JMESPATH), locked(RUNTIME)));
        put(".gitignore", "/target\n");
        put("target/stand-in/api.json", include_str!("api.json"));
        put(
            "model/services/alpha/2020-01-01/provenance.toml",
            "[source]\npackage = \"models\"\nversion = \"4.5\"\n",
        );
        repository.project.run("generate").succeeded();
        repository.begin();
        repository
    }

    /// Makes the repository and commits everything.
    pub fn begin(&self) {
        self.git(&["init", "--quiet", "--initial-branch", "main"]);
        for (key, value) in
            [("user.name", "Tests"), ("user.email", "tests@example.com"), ("commit.gpgSign", "false")]
        {
            self.git(&["config", key, value]);
        }
        self.commit("Begin");
    }

    pub fn git(&self, arguments: &[&str]) -> String {
        let mut git = Command::new("git");
        git.current_dir(self.path("")).args(arguments);
        // Nobody's own configuration counts here.
        git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        Ran::of(&mut git).succeeded().trim_end().to_owned()
    }

    pub fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "-m", message]);
    }

    /// Another model of `alpha`, generated and committed.
    pub fn vendor(&self, text: &str) {
        self.project.vendor("alpha", text);
        self.project.run("generate").succeeded();
        self.commit("Another model");
    }

    /// One with these operations.
    pub fn operations(&self, names: &[&str]) {
        self.vendor(&model("alpha", names));
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.project.path(path)
    }

    pub fn read(&self, path: &str) -> String {
        self.project.read(path)
    }

    /// `cargo xtask release alpha`, with a token.
    pub fn release(&self, more: &[&str]) -> Ran {
        Ran::of(self.command(&[&["release", "alpha"], more].concat()).env("CARGO_REGISTRY_TOKEN", "secret"))
    }

    /// A command with the stand-in and no token.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command();
        command.current_dir(self.path("")).args(arguments);
        command.env("CARGO", STAND_IN).env("STAND_IN", self.path("target/stand-in"));
        command.env_remove("CARGO_REGISTRY_TOKEN").env_remove("CARGO_REGISTRIES_CRATES_IO_TOKEN");
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        command
    }

    /// The versions in the registry, sorted.
    pub fn published(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path("target/stand-in/published")).into_iter().flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The tags, sorted, each with the commit that it leads to.
    pub fn tags(&self) -> Vec<String> {
        let tags = self.git(&["tag", "--list", "--format", "%(refname:short)"]);
        tags.lines().map(str::to_owned).collect()
    }

    /// How cargo was called, without what only asks.
    pub fn calls(&self) -> Vec<String> {
        let calls = fs::read_to_string(self.path("target/stand-in/calls")).unwrap_or_default();
        calls.lines().filter(|line| !line.starts_with("info ")).map(str::to_owned).collect()
    }

    /// Everything that must be the same before and after a run that changes nothing: the files, also those that are
    /// not committed, as the id of a tree; branches and tags; and what git says of them.
    pub fn everything(&self) -> [String; 3] {
        let run = |arguments: &[&str]| {
            let mut git = Command::new("git");
            git.current_dir(self.path(""))
                .args(arguments)
                .env("GIT_INDEX_FILE", self.path("target/everything"));
            Ran::of(&mut git).succeeded()
        };
        run(&["add", "--all"]);
        let tree = run(&["write-tree"]);
        let refs = self.git(&["for-each-ref", "--format", "%(refname) %(objectname)"]);
        [tree, refs, self.git(&["status", "--short"])]
    }

    /// Asserts that alpha's version is released: tagged where the tree is, published, clean and up to date.
    #[track_caller]
    pub fn assert_released(&self, version: &str) {
        let tag = format!("{ALPHA}-v{version}");
        assert_eq!(self.git(&["rev-parse", &format!("{tag}^{{commit}}")]), self.git(&["rev-parse", "HEAD"]));
        assert!(self.published().contains(&format!("{ALPHA}@{version}")), "{:?}", self.published());
        assert_eq!(self.git(&["status", "--short"]), "");
        self.project.run("generate --check").succeeded();
        let manifest = self.read("generated/alpha/Cargo.toml");
        assert!(manifest.contains(&format!("\nversion = \"{version}\"\n")), "{manifest}");
        let lock = self.read("Cargo.lock");
        assert!(lock.contains(&format!("name = \"{ALPHA}\"\nversion = \"{version}\"\n")), "{lock}");
        let releases = self.read("model/services/alpha/release.toml");
        assert!(
            releases
                .contains(&format!("\nversion = \"{version}\"\n\n[[release]]\nversion = \"{version}\"\n")),
            "{releases}"
        );
        assert!(self.read("generated/alpha/CHANGELOG.md").contains(&format!("\n## {version}")));
        let again = self.release(&[]).succeeded();
        assert_eq!(again, format!("{ALPHA}: nothing to release since {version}\n"));
    }
}
