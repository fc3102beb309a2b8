# Vetrina with a browser, for workers (docker-compose.yml) or one command: docker run … vetrina check https://example.it
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
# npm ci builds dist/ by the prepare script
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends chromium fonts-liberation fonts-noto-color-emoji tini \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
# Not root: Chromium then keeps its sandbox, which needs docker/seccomp.json (see there)
USER node
WORKDIR /data
# tini ends browser processes whose parent is gone, and hands SIGTERM on, so that a worker gives its jobs back
ENTRYPOINT ["tini", "--", "node", "/app/bin/vetrina.js"]
CMD ["--help"]
