//! The driver's process, sessions, and requests to it. Knows nothing of pages.

use serde_json::{json, Value};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use std::{fmt, thread};

/// How long the driver may take to start, and to answer.
const WAIT: Duration = Duration::from_secs(60);

/// Why a browser could not do what it was asked.
#[derive(Debug)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<ureq::Error> for Failure {
    fn from(error: ureq::Error) -> Self {
        Self(format!("the driver does not answer: {error}"))
    }
}

/// A driver and one session of it. Both end with this.
#[derive(Debug)]
pub struct Browser {
    driver: Child,
    agent: ureq::Agent,
    session: String,
}

impl Browser {
    /// Starts a driver on a free port, and a browser without a window, with further arguments.
    ///
    /// # Errors
    /// Neither is installed, or they do not start; the message says what to install.
    pub fn start(arguments: &[&str]) -> Result<Self, Failure> {
        Self::start_by("chromedriver", arguments)
    }

    fn start_by(program: &str, arguments: &[&str]) -> Result<Self, Failure> {
        let mut driver = Command::new(program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| missing(&format!("{program} cannot be run: {error}")))?;
        let port = port(&mut driver);
        // No proxy: what is asked of the driver stays on this machine.
        let agent =
            ureq::Agent::config_builder().timeout_global(Some(WAIT)).http_status_as_error(false).proxy(None);
        let mut browser = Self { driver, agent: agent.build().into(), session: String::new() };
        browser.session = format!("http://127.0.0.1:{}/session", port?);
        let mut all = vec![
            "--headless=new",
            // The tests run as root in containers, where there is no sandbox and little shared memory.
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-proxy-server",
            // Whatever a browser asks by itself would be taken for the page's.
            "--disable-background-networking",
            "--disable-component-update",
        ];
        all.extend(arguments);
        let options = json!({"args": all});
        let capabilities = json!({"alwaysMatch": {
            "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        }});
        let made = browser.post("", &json!({"capabilities": capabilities}));
        let made = made.map_err(|failure| missing(&failure.0))?;
        let id = made["sessionId"].as_str().ok_or_else(|| Failure(format!("no session in {made}")))?;
        browser.session = format!("{}/{id}", browser.session);
        Ok(browser)
    }

    /// A command of the session with a body.
    ///
    /// # Errors
    /// What the driver says.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, Failure> {
        let response = self.agent.post(format!("{}{path}", self.session)).send_json(body)?;
        answer(response)
    }

    /// A command of Chromium's own [protocol](https://chromedevtools.github.io/devtools-protocol/).
    ///
    /// # Errors
    /// What the driver says.
    pub fn chromium(&self, command: &str, parameters: &Value) -> Result<Value, Failure> {
        self.post("/goog/cdp/execute", &json!({"cmd": command, "params": parameters}))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ends the browser; the driver's end alone would leave it.
        _ = self.agent.delete(&self.session).call();
        _ = self.driver.kill();
        _ = self.driver.wait();
    }
}

fn answer(mut response: ureq::http::Response<ureq::Body>) -> Result<Value, Failure> {
    let mut body: Value = response.body_mut().with_config().limit(100 << 20).read_json()?;
    let value = body["value"].take();
    match value.get("error") {
        Some(error) => Err(Failure(format!("{error}: {}", value["message"]))),
        None => Ok(value),
    }
}

fn missing(what: &str) -> Failure {
    let install = "apt-get install -y --no-install-recommends chromium chromium-driver";
    Failure(format!("{what}\nThe tests want Chromium and its driver; on Debian: {install}"))
}

/// The port that the driver chose, which it says on a line of its own.
fn port(driver: &mut Child) -> Result<u16, Failure> {
    let (sender, receiver) = mpsc::channel();
    let Some(out) = driver.stdout.take() else { return Err(Failure("the driver has no output".to_owned())) };
    // Reads to the end, as the driver would stop where nobody reads what it says.
    thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            let port =
                line.split_once(" on port ").map(|(_, rest)| rest.trim_end_matches('.').parse::<u16>());
            // Before that it says that it was asked for port 0, any.
            if let Some(Ok(port @ 1..)) = port {
                _ = sender.send(port);
            }
        }
    });
    receiver.recv_timeout(WAIT).map_err(|_| missing("chromedriver says no port"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_driver_the_message_says_what_to_install() {
        let failure = Browser::start_by("no-such-driver", &[]).unwrap_err().to_string();
        assert!(
            failure.contains("apt-get install -y --no-install-recommends chromium chromium-driver"),
            "{failure}"
        );
    }
}
