//! Addresses that are safe behind `https:`, `mailto:` and `tel:`.

/// A web address as it stands, if it is `https:` with a host and without credentials.
pub(crate) fn https(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let clean = !text.contains(|c: char| c.is_whitespace() || "\"'<>\\^`{|}".contains(c));
    let sound = scheme.eq_ignore_ascii_case("https")
        && is_host(host)
        && port.parse::<u16>().is_ok()
        && clean;
    sound.then(|| format!("https://{rest}"))
}

/// Host, and port if it says one, of an `https:` address.
pub(crate) fn host(address: &str) -> Option<&str> {
    address.strip_prefix("https://")?.split(['/', '?', '#']).next()
}

/// An e-mail address, with or without `mailto:`, but without a way to smuggle in a subject.
pub(crate) fn email(text: &str) -> Option<String> {
    let address = text.strip_prefix("mailto:").unwrap_or(text);
    let (mailbox, host) = address.split_once('@')?;
    let plain = |c: char| c.is_alphanumeric() || "._+-".contains(c);
    let sound = !mailbox.is_empty() && mailbox.chars().all(plain) && is_host(host);
    sound.then(|| address.to_owned())
}

/// A telephone number in digits with an optional leading plus, from the ways people write it.
pub(crate) fn telephone(text: &str) -> Option<String> {
    let written = text.strip_prefix("tel:").unwrap_or(text).trim();
    let international = written.starts_with('+');
    // "+49 (0)209": the zero in brackets is dialled only without the country code.
    let dialled = if international { written.replacen("(0)", "", 1) } else { written.to_owned() };
    let mut digits = String::new();
    for character in dialled.strip_prefix('+').unwrap_or(&dialled).chars() {
        match character {
            '0'..='9' => digits.push(character),
            ' ' | '(' | ')' | '/' | '-' | '.' | '\u{2010}'..='\u{2013}' => {}
            _ => return None,
        }
    }
    // Three digits are an emergency call, and no number in the world has more than fifteen.
    let sound = (4..=15).contains(&digits.len());
    sound.then(|| if international { format!("+{digits}") } else { digits })
}

/// Labels of letters, digits and inner hyphens, at least two of them.
fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    host.contains('.') && host.len() <= 253 && host.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_with_a_host() {
        for good in ["https://example.org", "https://bäcker.example:8443/a?b=c#d"] {
            assert_eq!(https(good).as_deref(), Some(good));
        }
        assert_eq!(https("HTTPS://example.org").as_deref(), Some("https://example.org"));
        for bad in [
            "http://example.org",
            "javascript:alert(1)",
            "java\nscript://example.org",
            "data:text/html,x",
            "https://",
            "https://localhost",
            "https://user:password@example.org",
            "https://good.example@evil.example",
            "https://good.example\\@evil.example",
            "https://example.org/\"onclick=",
            "//example.org",
            "",
        ] {
            assert_eq!(https(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_address_is_one_address() {
        assert_eq!(email("mailto:info@example.org").as_deref(), Some("info@example.org"));
        for bad in
            ["info", "a@b", "a@b.de?bcc=c@d.de", "a@b.de,c@d.de", "@b.de", "a b@c.de", "a%0a@b.de"]
        {
            assert_eq!(email(bad), None, "{bad}");
        }
    }

    #[test]
    fn numbers_become_digits() {
        for (written, dialled) in [
            ("0209 / 123-45", "020912345"),
            ("+49 (0)209 12345", "+4920912345"),
            ("tel:+49-209-12345", "+4920912345"),
            ("(0209) 12345", "020912345"),
        ] {
            assert_eq!(telephone(written).as_deref(), Some(dialled), "{written}");
        }
        for bad in ["", "110", "auf Anfrage", "0209 12345;ext=1", "++4912345", "1234567890123456"] {
            assert_eq!(telephone(bad), None, "{bad}");
        }
    }
}
