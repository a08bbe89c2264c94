//! The outline of a crate's public API, one line an item, from rustdoc's JSON: what users see.
//!
//! The sources cannot be asked, because macros make the items; rustdoc looks at what they make. Its
//! JSON is not stable, but the toolchain is pinned, and a form that is not known here is an error.
//! Builders are aliases of a few generic types, so the methods of such a type are shown under the
//! alias that they belong to.

mod types;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use types::{arguments, path, ty};

/// The forms of rustdoc's JSON that this module knows.
const FORMATS: [u64; 1] = [57];

pub(crate) type Result<T> = std::result::Result<T, String>;

/// The outline: sorted by path, a line each.
///
/// # Errors
/// The JSON is not of a known form.
pub fn outline(json: &Value) -> Result<String> {
    let format = json["format_version"].as_u64().unwrap_or_default();
    if !FORMATS.contains(&format) {
        return Err(format!("rustdoc writes format {format}, and known are {FORMATS:?}: look at `outline`"));
    }
    let mut outline =
        Outline { json, lines: BTreeSet::new(), aliases: BTreeMap::new(), seen: BTreeMap::new() };
    outline.aliases()?;
    outline.module(&json["root"], "crate")?;
    outline.methods_of_aliases()?;
    let mut text = String::new();
    let mut module = String::new();
    for (place, line) in outline.lines {
        if place.module != module {
            module = place.module;
            text.push_str(&format!("mod {module}\n"));
        }
        text.push_str(&format!("    {line}\n"));
    }
    Ok(text)
}

/// Where an item stands: its module, and its path in there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    module: String,
    path: String,
}

impl Place {
    fn new(module: &str, name: &str) -> Self {
        Self { module: module.to_owned(), path: name.to_owned() }
    }

    fn inside(&self, name: &str) -> Self {
        Self { module: self.module.clone(), path: format!("{}::{name}", self.path) }
    }
}

/// Which builder a generic type is: of what, and whether with a client to send it with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Builder {
    of: String,
    fluent: bool,
}

impl Builder {
    /// Reads a type such as `client::Builder3<GetThingInput, C>`: setters are there whatever `C` is, and are
    /// shown with the plain builder. Nothing where it is no builder, or the builder of a waiter.
    fn of(written: &str) -> Option<Self> {
        let arguments = written.strip_prefix("client::Builder")?.split_once('<')?.1.strip_suffix('>')?;
        let (of, held) = arguments.split_once(", ").unwrap_or((arguments, "C"));
        let fluent = held.starts_with("runtime::client::Fluent<");
        (of != "P" && (fluent || matches!(held, "C" | "()"))).then(|| Self { of: of.to_owned(), fluent })
    }
}

struct Outline<'a> {
    json: &'a Value,
    lines: BTreeSet<(Place, String)>,
    /// The ids of the aliases that builders are known by.
    aliases: BTreeMap<Builder, String>,
    /// Where items are shown, by their ids.
    seen: BTreeMap<String, Place>,
}

impl<'a> Outline<'a> {
    fn item(&self, id: &Value) -> Option<&'a Value> {
        self.json["index"].get(id.to_string())
    }

    fn items(&self, ids: &'a Value) -> impl Iterator<Item = &'a Value> + use<'a> {
        let index = &self.json["index"];
        ids.as_array().into_iter().flatten().filter_map(|id| index.get(id.to_string()))
    }

    fn add(&mut self, at: &Place, kind: &str, rest: &str, item: &Value) {
        let mut line = format!("{kind} {}{rest}", at.path);
        if item["attrs"].as_array().is_some_and(|attrs| attrs.iter().any(|attr| attr == "non_exhaustive")) {
            line.push_str(", non-exhaustive");
        }
        if !item["deprecation"].is_null() {
            line.push_str(", deprecated");
        }
        self.lines.insert((at.clone(), line));
    }

    /// Finds the aliases of builders.
    fn aliases(&mut self) -> Result<()> {
        for item in self.json["index"].as_object().into_iter().flat_map(|index| index.values()) {
            let Some(alias) = item["inner"].get("type_alias") else { continue };
            if let Some(builder) = Builder::of(&ty(&alias["type"])?) {
                self.aliases.insert(builder, item["id"].to_string());
            }
        }
        Ok(())
    }

    fn module(&mut self, id: &Value, at: &str) -> Result<()> {
        let Some(module) = self.item(id) else { return Ok(()) };
        for item in self.items(&module["inner"]["module"]["items"]) {
            self.show(item, at, item["name"].as_str())?;
        }
        Ok(())
    }

    /// Shows an item under a name in the module `at`.
    fn show(&mut self, item: &'a Value, at: &str, name: Option<&str>) -> Result<()> {
        let Some((kind, inner)) = item["inner"].as_object().and_then(|inner| inner.iter().next()) else {
            return Err(format!("an item without a kind: {item}"));
        };
        let name = name.unwrap_or_default();
        let here = Place::new(at, name);
        self.seen.entry(item["id"].to_string()).or_insert_with(|| here.clone());
        match kind.as_str() {
            "use" => return self.reexport(inner, at),
            "impl" => {}
            "module" => {
                let path = if at == "crate" { name.to_owned() } else { format!("{at}::{name}") };
                self.add(&here, "mod", "", item);
                self.module(&item["id"], &path)?;
            }
            "struct" | "enum" => self.data(item, kind, inner, &here)?,
            "trait" => {
                self.add(&here, "trait", "", item);
                self.functions(&inner["items"], &here)?;
            }
            "type_alias" => self.add(&here, "type", &format!(" = {}", ty(&inner["type"])?), item),
            "static" => self.add(&here, "static", &format!(": {}", ty(&inner["type"])?), item),
            "function" => self.add(&here, "fn", &types::signature(inner)?, item),
            other => return Err(format!("`{name}` is a {other}, which is not known here")),
        }
        Ok(())
    }

    /// An item of a private module stands where it is exported; others are named.
    fn reexport(&mut self, inner: &'a Value, at: &str) -> Result<()> {
        let name = inner["name"].as_str().unwrap_or_default();
        let source = inner["source"].as_str().unwrap_or_default();
        let glob = inner["is_glob"] == true;
        // `super::Name` is an item of the public module above.
        let above = source.strip_prefix("super::").is_some_and(|name| !name.contains("::"));
        if let Some(target) = self.item(&inner["id"]).filter(|_| !glob && !above) {
            return self.show(target, at, Some(name));
        }
        let name = if glob { "*" } else { name };
        let source = source.trim_start_matches("botosmith_");
        self.lines.insert((Place::new(at, name), format!("use {name} = {source}")));
        Ok(())
    }

    /// A structure or enum, with what is in it and what it implements.
    fn data(&mut self, item: &'a Value, kind: &str, inner: &'a Value, at: &Place) -> Result<()> {
        let mut implemented = self.traits(item, &inner["impls"])?;
        // A line each for those of which there may be many.
        for name in implemented.extract_if(.., |name| name.contains('<')) {
            self.lines.insert((at.clone(), format!("impl {}: {name}", at.path)));
        }
        let parameters = types::parameters(&inner["generics"]);
        let colon = if implemented.is_empty() { "" } else { ": " };
        let implemented: Vec<String> = implemented.into_iter().collect();
        self.add(at, kind, &format!("{parameters}{colon}{}", implemented.join(" + ")), item);
        for field in self.items(&inner["kind"]["plain"]["fields"]) {
            let name = field["name"].as_str().unwrap_or_default();
            let ty = ty(&field["inner"]["struct_field"])?;
            self.add(&at.inside(name), "field", &format!(": {ty}"), field);
        }
        for variant in self.items(&inner["variants"]) {
            let name = variant["name"].as_str().unwrap_or_default();
            let held: Result<Vec<String>> = self
                .items(&variant["inner"]["variant"]["kind"]["tuple"])
                .map(|field| ty(&field["inner"]["struct_field"]))
                .collect();
            let held = held?;
            let held = if held.is_empty() { String::new() } else { format!("({})", held.join(", ")) };
            self.add(&at.inside(name), "variant", &held, variant);
        }
        for implementation in self.items(&inner["impls"]) {
            let implementation = &implementation["inner"]["impl"];
            // What belongs to one builder is shown under its alias.
            let own = ty(&implementation["for"])?;
            if implementation["trait"].is_null() && self.alias(&own).is_none() {
                self.functions(&implementation["items"], at)?;
            }
        }
        Ok(())
    }

    /// The id of the alias that a type with inherent methods is known by.
    fn alias(&self, own: &str) -> Option<&str> {
        self.aliases.get(&Builder::of(own)?).map(String::as_str)
    }

    fn methods_of_aliases(&mut self) -> Result<()> {
        for item in self.json["index"].as_object().into_iter().flat_map(|index| index.values()) {
            let Some(implementation) = item["inner"].get("impl").filter(|i| i["trait"].is_null()) else {
                continue;
            };
            let own = ty(&implementation["for"])?;
            let Some(alias) = self.alias(&own) else { continue };
            let place = self.seen.get(alias).cloned();
            let place = place.ok_or_else(|| format!("the builder {own} cannot be reached"))?;
            self.functions(&implementation["items"], &place)?;
        }
        Ok(())
    }

    fn functions(&mut self, ids: &'a Value, at: &Place) -> Result<()> {
        for item in self.items(ids).filter(|item| item["visibility"] != "crate") {
            let Some(function) = item["inner"].get("function") else { continue };
            let name = item["name"].as_str().unwrap_or_default();
            self.add(&at.inside(name), "fn", &types::signature(function)?, item);
        }
        Ok(())
    }

    /// Implemented traits of others than the runtime, whose own are not for users.
    fn traits(&self, of: &Value, ids: &'a Value) -> Result<BTreeSet<String>> {
        let mut names = BTreeSet::new();
        for item in self.items(ids) {
            let implementation = &item["inner"]["impl"];
            let derived = implementation["is_synthetic"] == true || !implementation["blanket_impl"].is_null();
            let other = implementation["for"]["resolved_path"]["id"] != of["id"];
            if derived || other || implementation["trait"].is_null() {
                continue;
            }
            let id = implementation["trait"]["id"].to_string();
            let crate_id = self.json["paths"][&id]["crate_id"].to_string();
            let owner = self.json["external_crates"][&crate_id]["name"].as_str();
            let name = path(&implementation["trait"]["path"]);
            if owner.is_some_and(|owner| owner != "botosmith_runtime") && name != "StructuralPartialEq" {
                names.insert(name + &arguments(&implementation["trait"]["args"])?);
            }
        }
        Ok(names)
    }
}
