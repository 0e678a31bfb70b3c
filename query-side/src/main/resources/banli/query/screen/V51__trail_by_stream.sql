-- What became of what one was told, and how far a stream was read, is looked up by stream.
create index trail_stream on trail (stream, sequence);
