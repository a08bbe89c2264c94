//! Tokens to a tree, by operator precedence. Evaluates nothing.
//!
//! The tree's height is bounded while it grows, so that no later recursion over it (evaluation, dropping)
//! can exhaust the stack, whether the text nests to the right (parentheses) or to the left (chains).

use super::functions::Function;
use super::lexer::{tokens, Token};
use super::tree::{Literal, Node, Slice};
use super::{ParseError, ParseErrorKind, MAX_DEPTH};

/// A node and the height of the tree that it is the root of.
struct Tree {
    node: Node,
    height: usize,
}

impl Tree {
    fn leaf(node: Node) -> Self {
        Tree { node, height: 1 }
    }
}

/// How tightly an operator holds what is on its left and right; a higher one binds first.
///
/// Below `PROJECTION_STOP`, an operator takes a projection's whole result; above, it is part of what is
/// evaluated against each item.
mod power {
    pub(super) const NONE: u8 = 0;
    pub(super) const PIPE: u8 = 1;
    pub(super) const OR: u8 = 2;
    pub(super) const AND: u8 = 3;
    pub(super) const COMPARE: u8 = 5;
    pub(super) const FLATTEN: u8 = 9;
    pub(super) const PROJECTION_STOP: u8 = 10;
    pub(super) const STAR: u8 = 20;
    pub(super) const FILTER: u8 = 21;
    pub(super) const DOT: u8 = 40;
    pub(super) const NOT: u8 = 45;
    pub(super) const BRACKET: u8 = 55;
}

/// How tightly a token holds on to an expression before it.
fn left_power(token: &Token) -> u8 {
    match token {
        Token::Pipe => power::PIPE,
        Token::Or => power::OR,
        Token::And => power::AND,
        Token::Compare(_) => power::COMPARE,
        Token::Flatten => power::FLATTEN,
        Token::Filter => power::FILTER,
        Token::Dot => power::DOT,
        Token::LeftBracket => power::BRACKET,
        _ => power::NONE,
    }
}

pub(super) fn parse(text: &str) -> Result<Node, ParseError> {
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0 };
    let tree = parser.expression(power::NONE)?;
    parser.expect(Token::End)?;
    Ok(tree.node)
}

struct Parser {
    /// Never empty: it ends with [`Token::End`], which is never passed.
    tokens: Vec<(usize, Token)>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> &Token {
        self.ahead(0)
    }

    fn ahead(&self, n: usize) -> &Token {
        self.tokens.get(self.at + n).map_or(&Token::End, |(_, token)| token)
    }

    fn offset(&self) -> usize {
        self.tokens.get(self.at).or(self.tokens.last()).map_or(0, |(offset, _)| *offset)
    }

    fn advance(&mut self) -> Token {
        let token = self.peek().clone();
        self.at += usize::from(token != Token::End);
        token
    }

    fn take(&mut self, token: &Token) -> bool {
        let found = self.peek() == token;
        self.at += usize::from(found && *token != Token::End);
        found
    }

    fn expect(&mut self, token: Token) -> Result<(), ParseError> {
        if self.take(&token) {
            return Ok(());
        }
        Err(self.unexpected(&token.describe()))
    }

    fn unexpected(&self, expected: &str) -> ParseError {
        let found = self.peek().describe();
        ParseError::syntax(self.offset(), format!("expected {expected}, found {found}"))
    }

    /// A node over children of which the highest has `height`.
    fn grow(&self, height: usize, node: Node) -> Result<Tree, ParseError> {
        if height >= MAX_DEPTH {
            return Err(ParseError::too_deep(self.offset()));
        }
        Ok(Tree { node, height: height + 1 })
    }

    fn join(
        &self,
        make: impl FnOnce(Box<Node>, Box<Node>) -> Node,
        left: Tree,
        right: Tree,
    ) -> Result<Tree, ParseError> {
        let height = left.height.max(right.height);
        self.grow(height, make(Box::new(left.node), Box::new(right.node)))
    }

    /// An expression up to the first operator that holds no tighter than `power`.
    fn expression(&mut self, power: u8) -> Result<Tree, ParseError> {
        if self.depth >= MAX_DEPTH {
            return Err(ParseError::too_deep(self.offset()));
        }
        self.depth += 1;
        let mut tree = self.prefix()?;
        while left_power(self.peek()) > power {
            tree = self.infix(tree)?;
        }
        self.depth -= 1;
        Ok(tree)
    }

    /// What an expression begins with.
    fn prefix(&mut self) -> Result<Tree, ParseError> {
        match self.peek() {
            Token::Identifier(_) if *self.ahead(1) == Token::LeftParen => return self.call(),
            Token::Star | Token::Filter | Token::Flatten => {
                let current = Tree::leaf(Node::Current);
                return self.projection(current);
            }
            Token::LeftBracket => return self.bracket_prefix(),
            Token::LeftBrace => return self.hash(),
            Token::Identifier(_)
            | Token::Quoted(_)
            | Token::Literal(_)
            | Token::At
            | Token::Not
            | Token::LeftParen => {}
            _ => return Err(self.unexpected("an expression")),
        }
        match self.advance() {
            Token::Identifier(name) | Token::Quoted(name) => Ok(Tree::leaf(Node::Field(name))),
            Token::Literal(value) => Ok(Tree::leaf(Node::Literal(Literal::new(value)))),
            Token::Not => {
                let operand = self.expression(power::NOT)?;
                self.grow(operand.height, Node::Not(Box::new(operand.node)))
            }
            Token::LeftParen => {
                let inner = self.expression(power::NONE)?;
                self.expect(Token::RightParen)?;
                Ok(inner)
            }
            _ => Ok(Tree::leaf(Node::Current)),
        }
    }

    /// An operator and its right side, after `left`.
    fn infix(&mut self, left: Tree) -> Result<Tree, ParseError> {
        match self.peek() {
            Token::Flatten | Token::Filter => return self.projection(left),
            Token::LeftBracket => return self.bracket(left),
            Token::Dot if *self.ahead(1) == Token::Star => {
                self.advance();
                return self.projection(left);
            }
            _ => {}
        }
        match self.advance() {
            Token::Dot => {
                let right = self.after_dot(power::DOT)?;
                self.join(Node::Then, left, right)
            }
            Token::Pipe => {
                let right = self.expression(power::PIPE)?;
                self.join(Node::Then, left, right)
            }
            Token::Or => {
                let right = self.expression(power::OR)?;
                self.join(Node::Or, left, right)
            }
            Token::And => {
                let right = self.expression(power::AND)?;
                self.join(Node::And, left, right)
            }
            Token::Compare(comparator) => {
                let right = self.expression(power::COMPARE)?;
                self.join(|l, r| Node::Compare(comparator, l, r), left, right)
            }
            // `left_power` gives every other token `NONE`, so that none gets here.
            _ => Err(self.unexpected("an operator")),
        }
    }

    /// `*`, `[]` or `[?…]` after its source, and what is evaluated against each item.
    fn projection(&mut self, source: Tree) -> Result<Tree, ParseError> {
        match self.advance() {
            Token::Star => {
                let each = self.projected(power::STAR)?;
                self.join(Node::ProjectValues, source, each)
            }
            Token::Flatten => {
                let flat = self.grow(source.height, Node::Flatten(Box::new(source.node)))?;
                let each = self.projected(power::FLATTEN)?;
                self.join(Node::Project, flat, each)
            }
            _ => {
                let condition = self.expression(power::NONE)?;
                self.expect(Token::RightBracket)?;
                let each = self.projected(power::FILTER)?;
                let height = source.height.max(condition.height).max(each.height);
                let [source, condition, each] = [source, condition, each].map(|tree| Box::new(tree.node));
                self.grow(height, Node::Filter(source, condition, each))
            }
        }
    }

    /// What a projection evaluates against each item.
    fn projected(&mut self, power: u8) -> Result<Tree, ParseError> {
        match self.peek() {
            Token::Dot => {
                self.advance();
                self.after_dot(power)
            }
            Token::LeftBracket | Token::Filter => self.expression(power),
            token if left_power(token) < power::PROJECTION_STOP => Ok(Tree::leaf(Node::Current)),
            _ => Err(self.unexpected("`.`, `[` or the end of the projection")),
        }
    }

    fn after_dot(&mut self, power: u8) -> Result<Tree, ParseError> {
        match self.peek() {
            Token::Identifier(_) | Token::Quoted(_) | Token::Star => self.expression(power),
            Token::LeftBracket => {
                self.advance();
                self.list()
            }
            Token::LeftBrace => self.hash(),
            _ => Err(self.unexpected("an identifier, `*`, `[` or `{` after `.`")),
        }
    }

    /// `[` at the beginning of an expression: an index, a slice, `[*]`, or a multi-select list.
    fn bracket_prefix(&mut self) -> Result<Tree, ParseError> {
        let specifier = match self.ahead(1) {
            Token::Number(_) | Token::Colon => true,
            Token::Star => *self.ahead(2) == Token::RightBracket,
            _ => false,
        };
        if specifier {
            return self.bracket(Tree::leaf(Node::Current));
        }
        self.advance();
        self.list()
    }

    /// `[…]` after its source: an index, a slice or `[*]`.
    fn bracket(&mut self, source: Tree) -> Result<Tree, ParseError> {
        self.advance();
        if self.take(&Token::Star) {
            self.expect(Token::RightBracket)?;
            let each = self.projected(power::STAR)?;
            return self.join(Node::Project, source, each);
        }
        let index = match (self.peek(), self.ahead(1)) {
            (Token::Number(index), next) if *next != Token::Colon => *index,
            (Token::Number(_) | Token::Colon, _) => {
                let slice = Tree::leaf(Node::Slice(self.slice()?));
                let sliced = self.join(Node::Then, source, slice)?;
                let each = self.projected(power::STAR)?;
                return self.join(Node::Project, sliced, each);
            }
            _ => return Err(self.unexpected("a number, `:` or `*` after `[`")),
        };
        self.advance();
        self.expect(Token::RightBracket)?;
        self.join(Node::Then, source, Tree::leaf(Node::Index(index)))
    }

    /// The inside of a slice, and its closing bracket.
    fn slice(&mut self) -> Result<Slice, ParseError> {
        let mut parts = [None; 3];
        let mut last = self.offset();
        for (i, part) in parts.iter_mut().enumerate() {
            if i > 0 && !self.take(&Token::Colon) {
                break;
            }
            last = self.offset();
            if let Token::Number(number) = *self.peek() {
                self.advance();
                *part = Some(number);
            }
        }
        self.expect(Token::RightBracket)?;
        if parts[2] == Some(0) {
            let message = "a slice's step must not be 0";
            return Err(ParseError::new(ParseErrorKind::InvalidValue, last, message));
        }
        let [start, stop, step] = parts;
        Ok(Slice { start, stop, step: step.unwrap_or(1) })
    }

    /// The inside of a multi-select list, and its closing bracket.
    fn list(&mut self) -> Result<Tree, ParseError> {
        let mut items = Vec::new();
        let mut height = 0;
        loop {
            let item = self.expression(power::NONE)?;
            height = height.max(item.height);
            items.push(item.node);
            if !self.take(&Token::Comma) {
                self.expect(Token::RightBracket)?;
                return self.grow(height, Node::List(items));
            }
        }
    }

    fn hash(&mut self) -> Result<Tree, ParseError> {
        let mut members = Vec::new();
        let mut height = 0;
        self.advance();
        loop {
            let (Token::Identifier(key) | Token::Quoted(key)) = self.peek().clone() else {
                return Err(self.unexpected("a key"));
            };
            self.advance();
            self.expect(Token::Colon)?;
            let value = self.expression(power::NONE)?;
            height = height.max(value.height);
            members.push((key, value.node));
            if !self.take(&Token::Comma) {
                self.expect(Token::RightBrace)?;
                return self.grow(height, Node::Hash(members));
            }
        }
    }

    fn call(&mut self) -> Result<Tree, ParseError> {
        let offset = self.offset();
        let Token::Identifier(name) = self.advance() else {
            return Err(self.unexpected("a function's name"));
        };
        let Some(function) = Function::find(&name) else {
            let message = format!("there is no function `{name}`");
            return Err(ParseError::new(ParseErrorKind::UnknownFunction, offset, message));
        };
        self.expect(Token::LeftParen)?;
        let mut arguments = Vec::new();
        let mut height = 0;
        while !self.take(&Token::RightParen) {
            if !arguments.is_empty() {
                self.expect(Token::Comma)?;
            }
            let argument = self.argument(function, arguments.len())?;
            height = height.max(argument.height);
            arguments.push(argument.node);
        }
        function
            .check_arity(arguments.len())
            .map_err(|message| ParseError::new(ParseErrorKind::InvalidArity, offset, message))?;
        self.grow(height, Node::Call(function, arguments))
    }

    fn argument(&mut self, function: Function, index: usize) -> Result<Tree, ParseError> {
        let offset = self.offset();
        let reference = self.take(&Token::Ampersand);
        let argument = self.expression(power::NONE)?;
        let expected = function.takes_reference(index);
        if reference == expected {
            return Ok(argument);
        }
        let kind = if expected { "an expression reference (`&…`)" } else { "a value" };
        let message = format!("{}(): argument {} must be {kind}", function.name(), index + 1);
        Err(ParseError::new(ParseErrorKind::InvalidType, offset, message))
    }
}
