//! A page in a browser: what people see of it and do with it.

use crate::{Browser, Failure};
use serde_json::{json, Value};
use std::io::Write as _;
use std::path::Path;
use tempfile::NamedTempFile;

/// Something that a page did: a request to some address, or a line in the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Asked for an address.
    Request(String),
    /// Wrote to the console, or an error that the browser wrote there.
    Console(String),
}

/// A page that is open.
#[derive(Debug)]
pub struct Page {
    browser: Browser,
    file: NamedTempFile,
}

impl Page {
    /// Opens a page from a file, in a browser with further arguments.
    ///
    /// # Errors
    /// What the disk or the browser says.
    pub fn open(html: &str, arguments: &[&str]) -> Result<Self, Failure> {
        let disk = |error: std::io::Error| Failure(error.to_string());
        let mut file = tempfile::Builder::new().suffix(".html").tempfile().map_err(disk)?;
        file.write_all(html.as_bytes()).map_err(disk)?;
        let page = Self { browser: Browser::start(arguments)?, file };
        page.load()?;
        Ok(page)
    }

    /// Loads the page anew.
    ///
    /// # Errors
    /// What the browser says.
    pub fn load(&self) -> Result<(), Failure> {
        self.browser.post("/url", &json!({"url": self.address()})).map(drop)
    }

    /// The page's address.
    pub fn address(&self) -> String {
        format!("file://{}", self.file.path().display())
    }

    /// The browser, for what is not about pages.
    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    /// The value of an expression in the page. Works where the page itself may run no script.
    ///
    /// # Errors
    /// What the browser says.
    pub fn eval(&self, expression: &str) -> Result<Value, Failure> {
        self.browser.post("/execute/sync", &json!({"script": format!("return ({expression});"), "args": []}))
    }

    /// Presses a key: a character, or one of [WebDriver's](https://www.w3.org/TR/webdriver2/#keyboard-actions).
    ///
    /// # Errors
    /// What the browser says.
    pub fn press(&self, key: char) -> Result<(), Failure> {
        let actions = json!([{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]);
        let keyboard = json!({"type": "key", "id": "keyboard", "actions": actions});
        self.browser.post("/actions", &json!({"actions": [keyboard]})).map(drop)
    }

    /// Gives the page a size in CSS pixels, as a phone's browser would.
    ///
    /// # Errors
    /// What the browser says.
    pub fn resize(&self, width: u32, height: u32, is_phone: bool) -> Result<(), Failure> {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_phone});
        self.browser.chromium("Emulation.setDeviceMetricsOverride", &size).map(drop)
    }

    /// Says which colours the user prefers: `light` or `dark`.
    ///
    /// # Errors
    /// What the browser says.
    pub fn scheme(&self, scheme: &str) -> Result<(), Failure> {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.browser.chromium("Emulation.setEmulatedMedia", &json!({"features": features})).map(drop)
    }

    /// A picture of what can be seen, as PNG in base64.
    ///
    /// # Errors
    /// What the browser says.
    pub fn picture(&self) -> Result<String, Failure> {
        let picture = self.browser.chromium("Page.captureScreenshot", &json!({"format": "png"}))?;
        Ok(picture["data"].as_str().unwrap_or_default().to_owned())
    }

    /// What the page has done since this was last asked: requests other than for itself, and lines in the console.
    ///
    /// # Errors
    /// What the browser says.
    pub fn events(&self) -> Result<Vec<Event>, Failure> {
        let mut events = Vec::new();
        for entry in self.log("performance")? {
            let text = entry["message"].as_str().unwrap_or_default();
            let message = serde_json::from_str::<Value>(text).map_err(|error| Failure(error.to_string()))?;
            let (method, parameters) = (&message["message"]["method"], &message["message"]["params"]);
            let address = match method.as_str() {
                Some("Network.requestWillBeSent") => &parameters["request"]["url"],
                Some("Network.webSocketCreated") => &parameters["url"],
                _ => continue,
            };
            let address = address.as_str().unwrap_or_default().to_owned();
            if Path::new(address.trim_start_matches("file://")) != self.file.path() {
                events.push(Event::Request(address));
            }
        }
        let lines = self.log("browser")?.into_iter();
        events.extend(
            lines.map(|entry| Event::Console(entry["message"].as_str().unwrap_or_default().to_owned())),
        );
        Ok(events)
    }

    fn log(&self, kind: &str) -> Result<Vec<Value>, Failure> {
        let log = self.browser.post("/se/log", &json!({"type": kind}))?;
        Ok(log.as_array().cloned().unwrap_or_default())
    }
}
