from kubernetes.watch.watch import Watch as Watch
