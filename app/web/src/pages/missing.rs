use leptos::prelude::*;

use crate::{
    components::{Heading, Icon, Link, Paragraphs, Picture},
    effects::document,
    i18n::use_speech,
    routes, say,
};

/// An address that leads nowhere.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let speech = use_speech();
    let (title, text) = (say!(speech, missing.title), say!(speech, missing.text));
    // A plain host sends this page for a firm, too, which the app then opens.
    let more = document::is_static().then(|| say!(speech, purpose.missing));
    view! {
        <Missing
            title
            text
            more
            way=routes::START
            way_label=say!(speech, missing.home)
        />
    }
}

/// Something that is not there: a sentence and two ways on.
#[component]
pub fn Missing(
    /// What it says first.
    title: String,
    /// What it says then.
    text: String,
    /// What else there is to say, one paragraph a line.
    #[prop(optional_no_strip)]
    more: Option<String>,
    /// The likeliest way on.
    way: &'static str,
    /// What the way is called.
    way_label: String,
    /// Emoji code point.
    #[prop(default = "1f6a7")]
    picture: &'static str,
) -> impl IntoView {
    let speech = use_speech();
    let document_title = say!(speech, missing.document, title = title);
    view! {
        <div class="page">
            <div class="empty empty--page">
                <Picture code=Some(picture.to_owned()) class="empty__picture" />
                <Heading class="empty__title" document_title>
                    {title}
                </Heading>
                {more.map(|text| view! { <Paragraphs text /> })}
                <p class="empty__text">{text}</p>
                <div class="empty__actions">
                    <Link href=way class="button button--go">
                        {way_label}
                        {Icon::Arrow.view()}
                    </Link>
                    <Link href=routes::SWIPE class="button button--outline">
                        {say!(speech, nav.swipe)}
                    </Link>
                </div>
            </div>
        </div>
    }
}
