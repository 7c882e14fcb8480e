# A glibc base: the native parts (LadybugDB, ONNX Runtime) have no musl build.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    READOUT_HOST=0.0.0.0 \
    READOUT_STORE=/data/readout.db
WORKDIR /app
COPY --from=build /app/package.json /app/README.md /app/LICENSE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/models ./models
COPY --from=build /app/queries ./queries
COPY --from=build /app/samples ./samples
RUN ln -s /app/dist/src/cli/main.js /usr/local/bin/readout \
    && chmod +x /app/dist/src/cli/main.js \
    && mkdir /data \
    && chown node:node /data
USER node
VOLUME /data
EXPOSE 4680
CMD ["readout", "serve"]
