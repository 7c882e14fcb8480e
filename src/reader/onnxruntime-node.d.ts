/** Version 1.16.3 ships without its own declarations; they are those of `onnxruntime-common`. */
declare module 'onnxruntime-node' {
  export * from 'onnxruntime-common';
}
