//! What the model's documentation says of an operation and the members of its input.
//!
//! A generated crate holds it as one text, where its feature `documentation` is on. The text is Markdown: a heading for
//! each operation, and under it one for each member, with `: required` after the name where a call needs it. A line of
//! documentation that would look like a heading has a backslash before it.

/// The documentation of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperationDocumentation {
    /// What it does, in Markdown.
    pub text: String,
    /// The members of its input, in the model's order.
    pub members: Vec<MemberDocumentation>,
}

/// The documentation of a member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemberDocumentation {
    /// Its name in the model.
    pub name: String,
    /// Whether a call needs it.
    pub is_required: bool,
    /// What it is, in Markdown.
    pub text: String,
}

impl OperationDocumentation {
    /// The member of a name.
    pub fn member(&self, name: &str) -> Option<&MemberDocumentation> {
        self.members.iter().find(|member| member.name == name)
    }

    /// Finds an operation in the text of a service.
    pub(super) fn find(all: &str, operation: &str) -> Option<Self> {
        let mut lines = all.lines();
        lines.find(|line| line.strip_prefix("# ") == Some(operation))?;
        let mut found = Self::default();
        for line in lines.take_while(|line| !line.starts_with("# ")) {
            if let Some(heading) = line.strip_prefix("## ") {
                let (name, is_required) = match heading.strip_suffix(": required") {
                    Some(name) => (name, true),
                    None => (heading, false),
                };
                let name = name.to_owned();
                found.members.push(MemberDocumentation { name, is_required, text: String::new() });
                continue;
            }
            let text = match found.members.last_mut() {
                Some(member) => &mut member.text,
                None => &mut found.text,
            };
            let escaped = |rest: &&str| rest.starts_with('#') || rest.starts_with("\\#");
            text.push_str(line.strip_prefix('\\').filter(escaped).unwrap_or(line));
            text.push('\n');
        }
        found.text = found.text.trim().to_owned();
        found.members.iter_mut().for_each(|member| member.text = member.text.trim().to_owned());
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_operations_and_members() {
        let all =
            "# A\n\nDoes.\n\n\\# not a heading\n\n## one: required\n\nThe first.\n\n## two\n\n# B\n\nElse.\n";
        let found = OperationDocumentation::find(all, "A").unwrap();
        assert_eq!(found.text, "Does.\n\n# not a heading");
        let one = found.member("one").unwrap();
        assert_eq!((one.is_required, one.text.as_str()), (true, "The first."));
        assert!(!found.member("two").unwrap().is_required);
        assert_eq!(OperationDocumentation::find(all, "B").unwrap().text, "Else.");
        assert_eq!(OperationDocumentation::find(all, "C"), None);
    }
}
