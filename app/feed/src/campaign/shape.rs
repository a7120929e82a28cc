//! What `campaign.….json` looks like.

use serde::Serialize;

use crate::{index::shape::FactOut, localized::LocalizedOut};

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Campaign"))]
pub(crate) struct CampaignOut<'a> {
    pub facts: Vec<FactOut<'a>>,
    pub story: Vec<StationOut<'a>>,
    pub tools: Vec<ToolOut<'a>>,
    pub imprint: ImprintOut<'a>,
    pub accessibility: AccessibilityOut<'a>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Station"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct StationOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::date"))]
    pub date: &'a str,
    pub title: LocalizedOut<'a>,
    pub text: LocalizedOut<'a>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::picture"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub source: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::date"))]
    pub source_date: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Tool"))]
pub(crate) struct ToolOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub key: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub name: &'a str,
    pub text: LocalizedOut<'a>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    pub url: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Imprint"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ImprintOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub represented_by: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::email"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsible: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Accessibility"))]
pub(crate) struct AccessibilityOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::date"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tested: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<LocalizedOut<'a>>,
    pub gaps: Vec<LocalizedOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<BodyOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Body"))]
pub(crate) struct BodyOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::email"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub confirmed: bool,
}
