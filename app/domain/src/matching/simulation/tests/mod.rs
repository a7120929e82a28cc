mod engine;
mod people;
