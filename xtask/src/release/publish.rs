//! Asks the registry what it has, and publishes packages that it does not have.

use crate::shared::cargo::{Cargo, Place};
use semver::Version;

/// What cargo calls the registry of which nothing is said.
const DEFAULT: &str = "crates-io";

/// The registry to which packages go.
#[derive(Clone, Copy, Debug)]
pub struct Registry<'a> {
    /// Its name in cargo's configuration; `None` is crates.io.
    pub name: Option<&'a str>,
}

impl Registry<'_> {
    /// What it is called.
    pub fn shown(&self) -> &str {
        self.name.unwrap_or("crates.io")
    }

    /// The variables in which cargo looks for the token
    /// (<https://doc.rust-lang.org/cargo/reference/config.html#credentials>).
    fn variables(&self) -> Vec<String> {
        let name = self.name.unwrap_or(DEFAULT);
        let mut found = vec![format!("CARGO_REGISTRIES_{}_TOKEN", name.to_uppercase().replace('-', "_"))];
        if name == DEFAULT {
            found.insert(0, "CARGO_REGISTRY_TOKEN".to_owned());
        }
        found
    }

    /// Asks for the token, so that nothing is done that cannot be finished. Its value is cargo's alone.
    ///
    /// # Errors
    /// The environment has none.
    pub fn token(&self) -> Result<(), String> {
        let variables = self.variables();
        let is_set = |name: &String| std::env::var_os(name).is_some_and(|token| !token.is_empty());
        if variables.iter().any(is_set) {
            return Ok(());
        }
        Err(format!(
            "publishing to {} takes a token in the environment variable {}; --dry-run takes none",
            self.shown(),
            variables.join(" or ")
        ))
    }

    /// Whether a version is there.
    ///
    /// # Errors
    /// The registry cannot be asked.
    pub fn has(
        &self,
        cargo: &Cargo,
        place: &Place,
        package: &str,
        version: &Version,
    ) -> Result<bool, String> {
        let wanted = format!("{package}@{version}");
        match cargo.run(place, &["info", &wanted, "--registry", self.name.unwrap_or(DEFAULT)]) {
            Ok(_) => Ok(true),
            Err(said) if said.contains(&format!("could not find `{wanted}`")) => Ok(false),
            Err(said) => Err(format!("cannot tell whether {} has {package} {version}: {said}", self.shown())),
        }
    }

    /// Publishes packages in one call, each when what it needs is there. What was packed and compiled before is not
    /// compiled again.
    ///
    /// # Errors
    /// Cargo fails; some of them may be there then.
    pub fn publish(
        &self,
        cargo: &Cargo,
        place: &Place,
        packages: &[&str],
        verified: bool,
    ) -> Result<(), String> {
        let mut arguments = vec!["publish", "--locked"];
        arguments.extend(verified.then_some("--no-verify"));
        arguments.extend(packages.iter().flat_map(|name| ["--package", name]));
        arguments.extend(["--registry", self.name.unwrap_or(DEFAULT)]);
        cargo.run(place, &arguments).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_stands_where_cargo_looks_for_it() {
        let of = |name| Registry { name }.variables().join(" ");
        assert_eq!(of(None), "CARGO_REGISTRY_TOKEN CARGO_REGISTRIES_CRATES_IO_TOKEN");
        assert_eq!(of(Some("our-own")), "CARGO_REGISTRIES_OUR_OWN_TOKEN");
    }
}
