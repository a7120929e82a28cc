mod agreement;
mod fitted;
